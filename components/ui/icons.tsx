import type { ReactNode } from 'react'

/** Our own drawings: a grid of 24, one stroke, round ends. A dot is a line without length. */
export const ICONS = {
  lock: <path d="M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 8 0V11" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  tick: <path d="M4 13l5 5.5L20 6" />,
  up: <path d="M12 19.5V5M5.5 11.5 12 5l6.5 6.5" />,
  down: <path d="M12 4.5V19M5.5 12.5 12 19l6.5-6.5" />,
  left: <path d="M19.5 12H5M11.5 5.5 5 12l6.5 6.5" />,
  right: <path d="M4.5 12H19M12.5 5.5 19 12l-6.5 6.5" />,
  later: <path d="M6.5 3.5h11v17L12 16l-5.5 4.5z" />,
  calendar: <path d="M4 5.5h16v15H4zM4 10.5h16M8.5 3v4.5M15.5 3v4.5" />,
  speech: <path d="M4 4.5h16v12H9.5L4 20.5z" />,
  picture: <path d="M3.5 5h17v14.5h-17zM4 17l5-5 4 4 3-3 4.5 4.5M15.5 9h.01" />,
  loop: <path d="M11 5.5c5.8-.3 10 2.6 10 6.5 0 4-4 6.8-9.2 6.8S3 16 3 12.2C3 8.5 6.7 6 11 6.2c2 .1 3.5.5 4.8 1.2" />,
  box: <path d="M3.5 6h17v12h-17z" />,
  arrow: <path d="M4.5 19.5 19 5M9.5 4.5h10v10" />,
  mask: <path d="M3 8h18v8H3z" fill="currentColor" />,
  undo: <path d="M8.5 4.5 4 9l4.5 4.5M4.5 9H14a5.5 5.5 0 0 1 0 11h-4" />,
  nearly: <path d="M3.5 14c3-5 5.5-5 8.5-1.5s5.5 3.5 8.5-1.5" />,
  again: <path d="M20 12a8 8 0 1 1-2.3-5.7L20 8.5M20 3.5v5h-5" />,
  search: <path d="M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15 15l5.5 5.5" />,
  help: <path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM9.3 9.6a2.8 2.8 0 1 1 4.1 2.5c-.9.5-1.4 1-1.4 2M12 17.2h.01" />,
  settings: (
    <path d="M4 7.5h8.5M17 7.5h3M4 16.5h3M11.5 16.5H20M17 7.5a2.2 2.2 0 1 1-4.5 0 2.2 2.2 0 0 1 4.5 0zM11.5 16.5a2.2 2.2 0 1 1-4.5 0 2.2 2.2 0 0 1 4.5 0z" />
  ),
  bin: <path d="M4.5 6.5h15M9.5 6.5V3.5h5v3M6.5 6.5l.8 14h9.4l.8-14" />,
  page: <path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5" />,
  copy: <path d="M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5" />,
  mouse: <path d="M6.5 9a5.5 5.5 0 0 1 11 0v6a5.5 5.5 0 0 1-11 0zM12 3.5V10h5.5" />,
  keys: <path d="M2.5 6h19v12.5h-19zM6.5 10h.01M10.2 10h.01M13.8 10h.01M17.5 10h.01M8.5 14.5h7" />,
  chevron: <path d="M6 9.5l6 6 6-6" />,
  hide: <path d="M3.5 9h17v6h-17z" fill="currentColor" />,
  close: <path d="M6 6l12 12M18 6 6 18" />,
  leave: <path d="M10 4H4.5v16H10M9.5 12H20M15.5 7.5 20 12l-4.5 4.5" />,
  eye: (
    <path d="M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM14.6 12a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0z" />
  ),
  send: <path d="M21 3.5 3.5 10.5l7 3 3 7zM21 3.5l-10.5 10" />,
  clock: <path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5.2l3.3 2" />,
  print: <path d="M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7z" />,
  pen: <path d="M4 20l1-4.5L16.2 4.3l3.5 3.5L8.5 19zM13.5 7l3.5 3.5" />,
  words: <path d="M4 6.5h16M4 12h16M4 17.5h10" />,
  place: (
    <path d="M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0c0 4.8-6.5 11-6.5 11zM14.3 10a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0z" />
  ),
  larger: <path d="M14 4h6v6M20 4l-6.5 6.5M10 20H4v-6M4 20l6.5-6.5" />,
  // For sorts of tools: what one does there, and nothing that resembles a maker's sign.
  chart: <path d="M4 4v16h16.5M7.5 15.5l4-5 3.5 3 5-7" />,
  film: <path d="M3.5 5h17v14h-17zM8 5v14M16 5v14M3.5 9.7H8M3.5 14.3H8M16 9.7h4.5M16 14.3h4.5" />,
  flow: <path d="M3.5 4.5h7v6h-7zM13.5 13.5h7v6h-7zM7 10.5v6h6.5" />,
  grid: <path d="M3.5 5h17v14h-17zM3.5 9.7h17M3.5 14.3h17M9.5 5v14" />,
  people: (
    <path d="M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2.5 19.5c.4-3.8 2.8-5.5 6.5-5.5s6.1 1.7 6.5 5.5M15.5 4.7a3.5 3.5 0 0 1 0 6.6M17.8 14.3c2.2.8 3.4 2.5 3.7 5.2" />
  ),
  together: <path d="M4 4.5h16M4 8.5h16M4 15.5h16M4 19.5h16" />,
  window: <path d="M3.5 5h17v14h-17zM3.5 9.5h17M6.7 7.3h.01" />,
  grip: <path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" strokeWidth="2.6" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof ICONS
