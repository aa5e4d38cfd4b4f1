import { useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { LabelledField } from '../fields'
import { rowsAt, valueAt, withRow, withValue } from '../json'
import { PRIORITIES } from '../kinds/choices'
import { RowActions } from '../row-actions'
import { countedBy, nextStep, postsIn } from './model'
import { ladderWords } from './words'

const WHOLE = { type: 'whole' } as const

/** One step: when it comes, for which tickets, who is told and who gets it. */
export function Rung({ at, row }: { at: string; row: number }) {
  const t = useWords(ladderWords)
  const { rules, change } = useEditing()
  const steps = rowsAt(rules, at)
  const here = `${at}/${row}`
  const by = countedBy(steps)
  const posts = postsIn(rules)
  const repeats = valueAt(rules, `${here}/repeat`) != null
  return (
    <li className="rung" data-at={here}>
      <header>
        <strong>{t('ladder.rung', { row: row + 1 })}</strong>
        <span className="rung-when">
          <Moment value={valueAt(rules, `${here}/at/${by}`)} by={by} />
        </span>
        <RowActions
          at={at}
          row={row}
          ordered
          insert={() => change(withRow(rules, at, row + 1, nextStep(steps.slice(0, row + 1))))}
        />
      </header>
      <div className="edit-fields">
        <LabelledField
          field={{
            label: by === 'percent' ? PERCENT : MINUTES,
            at: `${here}/at/${by}`,
            cell: by === 'percent' ? WHOLE : { type: 'whole', signed: true },
          }}
        />
        <LabelledField
          field={{
            label: ASSIGN,
            at: `${here}/assign`,
            cell: { type: 'choice', of: posts },
            empty: 'nothing',
          }}
        />
        <LabelledField
          field={{ label: TELL, at: `${here}/tell`, cell: { type: 'some', of: posts } }}
        />
        <LabelledField
          field={{
            label: ONLY_FOR,
            at: `${here}/priorities`,
            cell: { type: 'some', of: PRIORITIES },
            empty: 'any',
          }}
        />
        <label className="rung-repeat">
          <input
            type="checkbox"
            checked={repeats}
            onChange={({ currentTarget }) =>
              change(
                withValue(
                  rules,
                  `${here}/repeat`,
                  currentTarget.checked ? { everyMinutes: 60, most: null } : null,
                ),
              )
            }
          />
          {t('ladder.repeat')}
        </label>
        {repeats ? (
          <>
            <LabelledField
              field={{ label: EVERY, at: `${here}/repeat/everyMinutes`, cell: WHOLE }}
            />
            <LabelledField
              field={{ label: MOST, at: `${here}/repeat/most`, cell: WHOLE, empty: 'any' }}
            />
          </>
        ) : null}
      </div>
    </li>
  )
}

function Moment({ value, by }: { value: unknown; by: 'percent' | 'minutes' }) {
  const t = useWords(ladderWords)
  if (typeof value !== 'number') return null
  if (by === 'percent') return t('ladder.say_percent', { value })
  if (value === 0) return t('ladder.say_due')
  return t(value < 0 ? 'ladder.say_before' : 'ladder.say_after', { value: Math.abs(value) })
}

const label = (word: keyof typeof ladderWords) => ({
  zh: ladderWords[word][0],
  en: ladderWords[word][1],
})
const PERCENT = label('ladder.percent')
const MINUTES = label('ladder.minutes')
const ASSIGN = label('ladder.assign')
const TELL = label('ladder.tell')
const ONLY_FOR = label('ladder.only_for')
const EVERY = label('ladder.every')
const MOST = label('ladder.most')
