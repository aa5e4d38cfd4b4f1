import type { EventType } from '@bylaw/contract'
import { Checkbox, Radio } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { SUBSCRIBABLE } from './model'
import { webhookWords } from './words'

interface EventChoiceProps {
  readonly all: boolean
  readonly setAll: (all: boolean) => void
  readonly types: readonly EventType[]
  readonly setTypes: (types: readonly EventType[]) => void
}

/** All events, those to come included, or a chosen few. */
export function EventChoice({ all, setAll, types, setTypes }: EventChoiceProps) {
  const t = useWords(webhookWords)
  const toggle = (type: EventType) =>
    setTypes(types.includes(type) ? types.filter((each) => each !== type) : [...types, type])
  return (
    <fieldset className="event-choice">
      <legend>{t('webhook.events')}</legend>
      <Radio
        name="events"
        label={t('webhook.all_events')}
        description={t('webhook.all_events_hint')}
        checked={all}
        onChange={() => setAll(true)}
      />
      <Radio
        name="events"
        label={t('webhook.some_events')}
        checked={!all}
        onChange={() => setAll(false)}
      />
      {all ? null : (
        <div className="event-list">
          {SUBSCRIBABLE.map((type) => (
            <Checkbox
              key={type}
              label={t(`webhook.type_${type}`)}
              description={type}
              checked={types.includes(type)}
              onChange={() => toggle(type)}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}
