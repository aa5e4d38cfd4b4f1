import { useHereInSight } from '../common/use-here-in-sight'
import { Go } from '../shell/go'
import '../common/tabs.css'
import './area.css'

export interface AreaTab {
  readonly href: string
  readonly label: string
  readonly count?: number
}

/** The parts of an area, each at its own address. */
export function AreaTabs({
  tabs,
  here,
  label,
}: {
  readonly tabs: readonly AreaTab[]
  readonly here: string
  readonly label: string
}) {
  const bar = useHereInSight(here)
  if (tabs.length < 2) return null
  return (
    <nav ref={bar} className="tabs area-tabs" aria-label={label}>
      {tabs.map(({ href, label: name, count }) => (
        <Go key={href} href={href} {...(href === here ? { 'aria-current': 'page' as const } : {})}>
          {name}
          {count === undefined ? null : <span className="tab-count">{count}</span>}
        </Go>
      ))}
    </nav>
  )
}
