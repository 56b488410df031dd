import mark from './icon/icon.svg'

/** The loop whose flick makes it a Q. Stands beside the name, so it has none. */
export function AppMark({ size = 28 }: { size?: number }) {
  return <img className="app-mark" src={mark} width={size} height={size} alt="" />
}
