import { TextInput } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import type { Tool } from './tool-list'
import { toolWords } from './words'
import './tools.css'

type Pickable = Pick<Tool, 'id' | 'name' | 'active'>

interface PickToolProps<Each extends Pickable> {
  readonly read: UseQueryResult<readonly Each[]>
  readonly says: (tool: Each) => string
  readonly pick: (tool: Each) => void
  /** Where such tools are kept. */
  readonly keptAt: string
}

/** Finds a tool by its name; Enter takes the first. */
export function PickTool<Each extends Pickable>({ read, says, pick, keptAt }: PickToolProps<Each>) {
  const t = useWords(toolWords)
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const found = (read.data ?? []).filter(
    ({ active, name }) => active && name.toLowerCase().includes(wanted),
  )
  const [first] = found
  return (
    <div className="form pick-tool">
      <TextInput
        data-autofocus
        aria-label={t('tool.find')}
        placeholder={t('tool.find')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter' || !first) return
          event.preventDefault()
          pick(first)
        }}
      />
      <Listed read={read} none={null}>
        {() => (
          <ul className="tool-picks">
            {found.map((tool) => (
              <li key={tool.id}>
                <button type="button" className="tool-pick" onClick={() => pick(tool)}>
                  {tool.name}
                  <small>{says(tool)}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Listed>
      {read.data && found.length === 0 ? (
        <p className="form-text" role="status">
          {t('tool.none_found')} <Go href={keptAt}>{t('tool.keep_some')}</Go>
        </p>
      ) : null}
    </div>
  )
}
