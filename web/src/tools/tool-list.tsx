import type { TemplateView } from '@bylaw/contract'
import type { ReactNode } from 'react'
import { Moment } from '../common/moment'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { toolWords } from './words'

/** What every kind of tool has. */
export type Tool = Omit<TemplateView, 'text'>

interface ToolListProps<Each extends Tool> {
  readonly label: string
  /** What the column between name and scope is called, and what it says of each. */
  readonly about: string
  readonly says: (tool: Each) => ReactNode
  readonly tools: readonly Each[]
  readonly edit: (tool: Each) => void
  /** Shows how one read before. */
  readonly versions?: (tool: Each) => void
}

/** Tools of one kind as a table; a name that may be changed opens it. */
export function ToolList<Each extends Tool>({
  label,
  about,
  says,
  tools,
  edit,
  versions,
}: ToolListProps<Each>) {
  const t = useWords(toolWords)
  const place = usePlace()
  return (
    <div className="panel tool-list">
      <table className="listing">
        <caption className="only-spoken">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('tool.name')}</th>
            <th scope="col">{about}</th>
            <th scope="col">{t('tool.for')}</th>
            <th scope="col">{t('tool.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {tools.map((tool) => (
            <tr key={tool.id} className={tool.active ? '' : 'tool-away'}>
              <th scope="row" className="name">
                {tool.mayChange ? (
                  <button type="button" className="row-button" onClick={() => edit(tool)}>
                    {tool.name}
                  </button>
                ) : (
                  tool.name
                )}{' '}
                {tool.active ? null : <span className="badge">{t('tool.away')}</span>}
              </th>
              <td className="tool-says">{says(tool)}</td>
              <td>{t(tool.shared ? 'tool.shared' : 'tool.own')}</td>
              <td className="tool-changed">
                {tool.changedByName}{' '}
                <Moment at={tool.changedAt} short={formatShort(tool.changedAt, place)} />
                {versions ? (
                  <>
                    {' '}
                    <button type="button" className="link-button" onClick={() => versions(tool)}>
                      {t('tool.version', { version: tool.version })}
                    </button>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
