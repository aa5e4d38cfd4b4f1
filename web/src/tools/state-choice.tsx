import type { TicketStates } from '@bylaw/contract'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { toolQueries } from './queries'
import { toolWords } from './words'

interface StateChoiceProps {
  /** Key of the state; empty while none is chosen. */
  readonly to: string
  readonly choose: (to: string) => void
}

/** One of the company's states, by its name and under what it is to everyone. */
export function StateChoice({ to, choose }: StateChoiceProps) {
  const t = useWords(toolWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const { data: states = [] } = useQuery(toolQueries.states())
  const gone = to !== '' && states.length > 0 && !states.some(({ key }) => key === to)
  return (
    <Select
      label={t('tool.state')}
      description={t('tool.state_hint')}
      error={gone ? t('tool.state_gone', { key: to }) : null}
      searchable
      data={byCategory(states).map(([category, those]) => ({
        group: common(`common.state_${category}`),
        items: those.map(({ key, name }) => ({ value: key, label: inLanguage(name, language) })),
      }))}
      value={to || null}
      onChange={(key) => choose(key ?? '')}
    />
  )
}

type State = TicketStates['items'][number]

const byCategory = (states: readonly State[]): readonly [State['category'], readonly State[]][] =>
  [...new Set(states.map(({ category }) => category))].map((category) => [
    category,
    states.filter((state) => state.category === category),
  ])
