// With "?later" a page is as a later visit finds it: a template stands in place of what has the row it names, or before
// it, and what is marked as gone is gone.
for (const template of document.querySelectorAll('template[data-later], template[data-before]')) {
  const { later, before } = template.dataset
  const place = document.querySelector(`[data-row="${later ?? before}"]`)
  if (location.search !== '?later') template.remove()
  else if (later) place.replaceChildren(template.content)
  else place.before(template.content)
  template.remove()
}
if (location.search === '?later') for (const gone of document.querySelectorAll('[data-gone]')) gone.remove()
