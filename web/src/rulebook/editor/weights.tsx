import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { CellInput } from './cell-input'
import { useEditing } from './editing'
import { below, rowsAt, valueAt, withValue } from './json'
import { useLabel } from './label'
import type { Label, OwnSection } from './sheet'
import { hundredthsOf, WHOLE, weightSum, weightText } from './sums'
import { editorWords } from './words'

/** Weights that must reach 100: a slider and a number for each, and what they come to. */
export function Weights({ section }: { section: OwnSection }) {
  const t = useWords(editorWords)
  const say = useLabel()
  const { language } = usePlace()
  const { rules, change } = useEditing()
  const weights = (valueAt(rules, section.at) ?? {}) as Readonly<Record<string, unknown>>
  const groups = rowsAt(rules, '/template/groups').map((group) => ({
    key: String(valueAt(group, '/key') ?? ''),
    name: (valueAt(group, '/name') ?? { zh: '', en: '' }) as Exclude<Label, string>,
  }))
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{say(section.title)}</h2>
        <WeightSum weights={groups.map(({ key }) => weights[key])} />
      </header>
      <div className="panel-body weights">
        {groups.map(({ key, name }) => {
          const at = below(section.at, key)
          const label = say(name) || key
          return (
            <div key={key} className="weight">
              <span className="weight-name">{label}</span>
              <input
                type="range"
                min={0}
                max={100}
                step={1}
                aria-label={label}
                aria-valuetext={`${String(weights[key] ?? '')}%`}
                value={Math.round((hundredthsOf(weights[key]) ?? 0) / 100)}
                onChange={({ currentTarget }) => change(withValue(rules, at, currentTarget.value))}
              />
              <CellInput at={at} cell={{ type: 'decimal' }} label={`${label} %`} />
              <span aria-hidden lang={language === 'zh' ? 'zh-CN' : 'en'}>
                %
              </span>
            </div>
          )
        })}
        {groups.length === 0 ? <p className="panel-note">{t('edit.no_rows')}</p> : null}
      </div>
    </section>
  )
}

function WeightSum({ weights }: { weights: readonly unknown[] }) {
  const t = useWords(editorWords)
  const sum = weightSum(weights)
  if (sum === undefined) return <p role="status">{t('edit.sum_unknown')}</p>
  const rest = { sum: weightText(sum), rest: weightText(Math.abs(WHOLE - sum)) }
  return (
    <p role="status" className={sum === WHOLE ? 'badge badge-good' : 'badge badge-warn'}>
      {sum === WHOLE
        ? t('edit.sum_reached', { sum: rest.sum })
        : t(sum < WHOLE ? 'edit.sum_short' : 'edit.sum_over', rest)}
    </p>
  )
}
