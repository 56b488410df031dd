import { createApp, h, nextTick, ref } from 'vue'
import { items } from './items.js'

const step = ref(0)
globalThis.draw = next => {
  step.value = next
  return nextTick()
}
createApp({
  render: () =>
    h(
      'ul',
      items(step.value).map(({ key, before, word, bold, after }) =>
        h('li', { key }, [before, bold ? h('b', word) : word, after]),
      ),
    ),
}).mount('#app')
