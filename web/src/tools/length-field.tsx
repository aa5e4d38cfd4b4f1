import { NumberInput, Select } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { ruleWords } from './rule-words'
import { inUnits, MINUTES_IN, UNITS } from './when-text'

/** Ninety days: what takes longer is nothing to wait for. */
const MOST_MINUTES = 129_600

interface LengthFieldProps {
  readonly minutes: number
  readonly change: (minutes: number) => void
  readonly min?: 0 | 1
  /** What the two fields are called; shown above them, or only spoken. */
  readonly labels: { readonly length: string; readonly unit: string; readonly spoken?: boolean }
}

/** A length of time in minutes, hours or days. */
export function LengthField({ minutes, change, min = 1, labels }: LengthFieldProps) {
  const t = useWords(ruleWords)
  const { unit, count } = inUnits(minutes)
  const lasting = (length: number) =>
    change(Math.max(min, Math.min(MOST_MINUTES, Math.round(length))))
  const called = (name: string) => (labels.spoken ? { 'aria-label': name } : { label: name })
  return (
    <>
      <NumberInput
        {...called(labels.length)}
        min={min}
        allowDecimal={false}
        allowNegative={false}
        value={count}
        onChange={(next) => lasting(Number(next || min) * MINUTES_IN[unit])}
      />
      <Select
        {...called(labels.unit)}
        allowDeselect={false}
        data={UNITS.map((each) => ({ value: each, label: t(`rule.unit_${each}`) }))}
        value={unit}
        onChange={(next) => {
          const chosen = UNITS.find((each) => each === next)
          if (chosen) lasting(count * MINUTES_IN[chosen])
        }}
      />
    </>
  )
}
