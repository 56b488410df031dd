interface TabBarProps<Tab extends string> {
  /** The name of the navigation, read by screen readers. */
  label: string
  tabs: readonly { id: Tab; label: string }[]
  /** Undefined on a screen that belongs to none of them. */
  current: Tab | undefined
  onChange: (tab: Tab) => void
}

export function TabBar<Tab extends string>({ label, tabs, current, onChange }: TabBarProps<Tab>) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.id}>
            <button
              type="button"
              className="tab"
              aria-current={tab.id === current ? 'page' : undefined}
              onClick={() => onChange(tab.id)}
            >
              {tab.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
