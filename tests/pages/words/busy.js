// Changes a number in every frame, until it is told to rest.
let rests = false
let count = 0
const tick = () => {
  document.querySelector('output').textContent = String(++count)
  if (!rests) requestAnimationFrame(tick)
}
globalThis.rest = () => {
  rests = true
}
tick()
