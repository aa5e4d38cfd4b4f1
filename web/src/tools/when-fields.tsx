import type { RuleEvent, RuleMark, RuleWhen } from '@bylaw/contract'
import { Select } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { LengthField } from './length-field'
import { ruleWords } from './rule-words'

const EVENTS: readonly RuleEvent[] = [
  ...(['opened', 'customer_replied', 'agent_replied', 'state_changed'] as const),
  ...(['priority_changed', 'type_changed', 'assigned'] as const),
]
const MARKS: readonly RuleMark[] = [
  ...(['customer_word', 'our_word', 'opened', 'waiting_third_party', 'solved'] as const),
]

const ON_OPENING: RuleWhen = { by: 'event', event: 'opened' }
const AN_HOUR: RuleWhen = { by: 'time', since: 'customer_word', minutes: 60, counted: 'business' }

interface WhenFieldsProps {
  readonly when: RuleWhen
  readonly change: (when: RuleWhen) => void
}

/** What a rule acts on: something that happens, or some time that passes. */
export function WhenFields({ when, change }: WhenFieldsProps) {
  const t = useWords(ruleWords)
  return (
    <>
      <Select
        label={t('rule.when')}
        allowDeselect={false}
        data={(['event', 'time'] as const).map((by) => ({ value: by, label: t(`rule.by_${by}`) }))}
        value={when.by}
        onChange={(by) => change(by === 'time' ? AN_HOUR : ON_OPENING)}
      />
      {when.by === 'event' ? (
        <Select
          label={t('rule.event')}
          allowDeselect={false}
          data={EVENTS.map((event) => ({ value: event, label: t(`rule.on_${event}`) }))}
          value={when.event}
          onChange={(next) => {
            const event = EVENTS.find((each) => each === next)
            if (event) change({ by: 'event', event })
          }}
        />
      ) : (
        <TimeFields when={when} change={change} />
      )}
    </>
  )
}

interface TimeFieldsProps {
  readonly when: Extract<RuleWhen, { by: 'time' }>
  readonly change: (when: RuleWhen) => void
}

function TimeFields({ when, change }: TimeFieldsProps) {
  const t = useWords(ruleWords)
  return (
    <>
      <Select
        label={t('rule.since')}
        description={t('rule.time_hint')}
        allowDeselect={false}
        data={MARKS.map((since) => ({ value: since, label: t(`rule.since_${since}`) }))}
        value={when.since}
        onChange={(next) => {
          const since = MARKS.find((each) => each === next)
          if (since) change({ ...when, since })
        }}
      />
      <div className="form-pair">
        <LengthField
          minutes={when.minutes}
          change={(minutes) => change({ ...when, minutes })}
          labels={{ length: t('rule.length'), unit: t('rule.unit') }}
        />
        <Select
          label={t('rule.counted')}
          allowDeselect={false}
          data={(['business', 'wall'] as const).map((counted) => ({
            value: counted,
            label: t(`rule.counted_${counted}`),
          }))}
          value={when.counted}
          onChange={(next) => change({ ...when, counted: next === 'wall' ? 'wall' : 'business' })}
        />
      </div>
    </>
  )
}
