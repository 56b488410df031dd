// The three forms of a replica, by its address: "?form=renamed" renames every id, class and attribute of the maker's
// own, "?form=language" says its words in French by the page's dictionary; without it the page is as documented. What is
// rendered later follows. Load it after the page's body and before the page's own script, which asks `replica` for
// elements by their documented names.
globalThis.replica = (() => {
  const form = new URLSearchParams(location.search).get('form') ?? 'documented'
  const isRenamed = form === 'renamed'
  const words =
    form === 'language'
      ? JSON.parse(document.querySelector('script[type="application/json"]')?.textContent ?? '{}')
      : {}
  const OWN = /^data-|-test-id$|^componentkey$/
  const REFERENCES = ['for', 'list', 'headers', ...['labelledby', 'describedby', 'controls', 'owns'].map(each => `aria-${each}`)]
  const SAID = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']
  const made = new Set()

  /** The name a documented name has in this form: always the same, and telling nothing. */
  function name(documented) {
    if (!isRenamed || documented === '' || made.has(documented)) return documented
    let hash = 0x811c9dc5
    for (const letter of documented) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0
    const renamed = `z${hash.toString(36)}`
    made.add(renamed)
    return renamed
  }
  const names = list => list.split(/\s+/).filter(Boolean).map(name).join(' ')
  const attribute = documented => (isRenamed && OWN.test(documented) ? `data-${name(documented).replace(/^data-/, '')}` : documented)

  /** A selector of documented names as it reads in this form. */
  function selector(documented) {
    if (!isRenamed) return documented
    return documented
      .replace(/([#.])([A-Za-z_][\w-]*)/g, (_, mark, each) => mark + name(each))
      .replace(/\[([\w-]+)(?:="([^"]*)")?\]/g, (whole, key, value) =>
        OWN.test(key) ? `[${attribute(key)}${value === undefined ? '' : `="${names(value)}"`}]` : whole,
      )
  }

  function rename(element) {
    for (const { name: key, value } of [...element.attributes]) {
      if (key === 'id' || key === 'class' || (key === 'name' && element.localName === 'iframe') || REFERENCES.includes(key)) {
        if (names(value) !== value) element.setAttribute(key, names(value))
      } else if (OWN.test(key) && !made.has(key.slice(5))) {
        element.removeAttribute(key)
        element.setAttribute(attribute(key), names(value))
      }
    }
  }

  const say = text => words[text] ?? text
  function translate(element) {
    for (const key of SAID) {
      const said = element.getAttribute(key)
      if (said && say(said) !== said) element.setAttribute(key, say(said))
    }
  }
  function translateText(text) {
    const said = text.data.trim()
    if (said && say(said) !== said) text.data = text.data.replace(said, () => say(said))
  }

  function change(node) {
    if (node.nodeType === Node.TEXT_NODE && form === 'language') translateText(node)
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (/^(script|style)$/.test(node.localName)) return
      if (isRenamed) rename(node)
      if (form === 'language') translate(node)
      if (node.localName === 'template') change(node.content)
    }
    for (const child of node.childNodes) change(child)
  }

  /** Gives a root its form, now and whenever something in it changes. */
  function follow(root) {
    if (form === 'documented') return
    change(root)
    for (const sheet of root.styleSheets ?? []) for (const rule of sheet.cssRules) renameRule(rule)
    const seen = records => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'childList') for (const node of addedNodes) change(node)
        else if (type === 'characterData') change(target)
        else if (isRenamed) rename(target)
        else translate(target)
      }
    }
    const { host } = root
    new MutationObserver(seen).observe(host ? root : document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    })
  }
  function renameRule(rule) {
    if (isRenamed && rule.selectorText) rule.selectorText = selector(rule.selectorText)
    for (const inner of rule.cssRules ?? []) renameRule(inner)
  }

  if (form === 'language') document.documentElement.lang = 'fr'
  follow(document)
  return {
    form,
    follow,
    say,
    name,
    /** The first element that fits a selector of documented names. */
    find: (documented, root = document) => root.querySelector(selector(documented)),
    all: (documented, root = document) => [...root.querySelectorAll(selector(documented))],
    toggle: (element, documented, on) => element.classList.toggle(name(documented), on),
    /** A copy of what is in a template. */
    copy: documented => document.querySelector(selector(documented)).content.firstElementChild.cloneNode(true),
    set: (element, key, value) => element.setAttribute(attribute(key), OWN.test(key) ? names(value) : value),
    /** Cuts the browser's own menu off, as many tools do, and shows this element in its place. */
    ownMenu(area, menu) {
      area.addEventListener('contextmenu', event => {
        event.preventDefault()
        menu.style.left = `${event.clientX}px`
        menu.style.top = `${event.clientY}px`
        menu.hidden = false
      })
      addEventListener('pointerdown', event => {
        if (!menu.contains(event.target)) menu.hidden = true
      })
    },
    /**
     * A list of which only the rows in view are in the page: they are taken out above and used again below.
     * `fill(row, index)` writes a row.
     */
    recycle(view, row, { count, height, fill }) {
      const space = document.createElement('div')
      space.style.cssText = `position:relative;height:${count * height}px`
      const rows = Array.from({ length: Math.min(count, Math.ceil(view.clientHeight / height) + 2) }, () => {
        const copy = row.cloneNode(true)
        copy.style.cssText = `position:absolute;left:0;right:0;height:${height}px`
        return copy
      })
      space.append(...rows)
      view.append(space)
      const shown = new Map()
      const draw = () => {
        const first = Math.max(0, Math.min(count - rows.length, Math.floor(view.scrollTop / height)))
        for (let place = 0; place < rows.length; place++) {
          const index = first + place
          const copy = rows[index % rows.length]
          if (shown.get(copy) === index) continue
          shown.set(copy, index)
          copy.style.top = `${index * height}px`
          fill(copy, index)
        }
      }
      view.addEventListener('scroll', draw)
      draw()
    },
  }
})()
