// The packages have no types of their own; these are the parts the bench uses.

declare module 'mark.js' {
  type Options = {
    accuracy?: 'exactly'
    separateWordSearch?: boolean
    diacritics?: boolean
    done?: (matches: number) => void
  }
  export default class Mark {
    constructor(context: Element)
    mark(words: string[], options: Options): void
  }
}

declare module 'findandreplacedomtext' {
  type Portion = { index: number; text: string }
  type Options = { find: RegExp; wrap: string; replace: (portion: Portion) => string; preset?: 'prose' }
  export default function findAndReplaceDOMText(element: Element, options: Options): void
}
