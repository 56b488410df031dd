// With "?later" a page is as a later visit finds it: a template stands in place of what is in the row it names, or before
// it, and what is marked as gone is gone. Rows are named by comments, so that nothing of the page's own tells them.
const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT)
const named = []
while (comments.nextNode()) named.push(comments.currentNode)
const signOf = name => named.find(({ data }) => data === `row ${name}`)
for (const template of document.querySelectorAll('template[data-later], template[data-before]')) {
  const { later, before } = template.dataset
  if (location.search === '?later') {
    if (later) signOf(later).nextElementSibling.replaceChildren(template.content)
    else signOf(before).before(template.content)
  }
  template.remove()
}
for (const { data, nextElementSibling } of named) if (location.search === '?later' && data === 'gone') nextElementSibling.remove()
