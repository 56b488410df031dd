/** What makes something public, or sends it, or lets it run; no exercise needs one of these words but to say that it is left. */
const PUBLIC =
  /(?<!\p{L})(publish\p{L}*|post (?:it|now|this)|send\p{L}*|sent|(?<!(?:an?|the|each|its|their|your) )share\p{L}*|submit\p{L}*|(?:turn|switch)(?: \p{L}+){0,3} on|go live|publi(?:er|ez|é)\p{L}*|post(?:er|ez)|envo(?:yer|yez|i|ie)|partag\p{L}+|activ(?:er|ez)|en ligne)(?!\p{L})/iu
const LEFT = /switch nothing on|sans rien activer/iu

/** Whether a step of an exercise would end in public. */
export function goesPublic(text: string): boolean {
  return PUBLIC.test(text.replace(LEFT, ''))
}

/** What PRODUCT.md (4.4) has a plainer word for. */
export const UNPLAIN =
  /(?<!\p{L})(sync|export|backup|import|restore|push|screenshots?|annotate|highlight|popup|tooltip|modal|URL|domain|queue|backlog|flashcard|streak|KPI|onboarding|wizard|tokens?|IDs?|JSON|schema|seniors?|easy mode|overdue|expired|exporter|importer|annoter|surligner|domaine)(?!\p{L})/iu

/** What is printed badly: straight apostrophes and quotation marks, French signs without their space. */
export const MISPRINTED = { en: /['"]/, fr: /['"]|(?<!\u00a0)[:;?!»]|«(?!\u00a0)/ }
