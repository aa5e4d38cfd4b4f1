import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { DateField } from '../../common/date-field'
import { listMark } from '../../format/list'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import type { DatedVersion } from '../versions'
import { alongWords } from './along-words'
import { laterOf, missingIn, type When } from './when'
import { draftWords } from './words'

interface WhenFormProps {
  readonly when: When
  readonly change: (when: When) => void
  /** Today in the company’s zone. */
  readonly today: string
  /** It takes effect with the text that it goes along with. */
  readonly dayOfText?: boolean
  /** Versions that have been published to begin after it. */
  readonly later?: readonly DatedVersion[]
  /** What the reason is called, where it is not that of a change. */
  readonly note?: { readonly label: string; readonly hint: string }
}

const CHOICES = ['approval', 'future', 'past'] as const

/** When the change takes effect, and what it is for. */
export function WhenForm(props: WhenFormProps) {
  const { when, change, today, later = [], note, dayOfText = false } = props
  const t = useWords(draftWords)
  const along = useWords(alongWords)
  const afterwards =
    later.length > 0 ? <LaterChoice when={when} change={change} later={later} /> : null
  return (
    <section className="panel">
      <div className="panel-body form">
        {dayOfText ? (
          <>
            <p className="panel-note">{along('along.day')}</p>
            {afterwards}
          </>
        ) : (
          <WhenChoice when={when} change={change} today={today}>
            {afterwards}
          </WhenChoice>
        )}
        <Textarea
          label={note?.label ?? t('draft.note')}
          description={note?.hint ?? t('draft.note_hint')}
          required
          withAsterisk={false}
          minRows={2}
          maxLength={500}
          value={when.note}
          onChange={({ currentTarget }) => change({ ...when, note: currentTarget.value })}
        />
      </div>
    </section>
  )
}

interface WhenChoiceProps extends Pick<WhenFormProps, 'when' | 'change' | 'today'> {
  /** What is asked, and what beginning without a day is called, where nothing awaits approval. */
  readonly words?: { readonly legend: string; readonly atOnce: string }
  readonly children?: ReactNode
}

/** From when something holds, with the reason where that has passed. */
export function WhenChoice({ when, change, today, words, children }: WhenChoiceProps) {
  const t = useWords(draftWords)
  const missing = missingIn(when, today)
  const dayWrong = when.day !== '' && (missing === 'day_future' || missing === 'day_past')
  return (
    <>
      <fieldset className="when">
        <legend className="field-label">{words?.legend ?? t('draft.when')}</legend>
        {CHOICES.map((from) => (
          <label key={from}>
            <input
              type="radio"
              name="when"
              checked={when.from === from}
              onChange={() => change({ ...when, from })}
            />
            {words && from === 'approval' ? words.atOnce : t(`draft.when_${from}`)}
          </label>
        ))}
      </fieldset>
      {when.from === 'approval' ? null : (
        <div className="when-day">
          <DateField
            label={t('draft.day')}
            description={dayWrong ? undefined : t(`draft.day_${when.from}`)}
            error={dayWrong ? t(`draft.day_${when.from}`) : undefined}
            value={when.day}
            change={(day) => change({ ...when, day })}
          />
        </div>
      )}
      {children}
      {when.from === 'past' ? (
        <Textarea
          label={t('draft.retro_reason')}
          description={t('draft.retro_hint')}
          required
          withAsterisk={false}
          minRows={2}
          maxLength={500}
          value={when.reason}
          onChange={({ currentTarget }) => change({ ...when, reason: currentTarget.value })}
        />
      ) : null}
    </>
  )
}

const FATES = ['carry', 'end', 'replace'] as const

interface LaterChoiceProps extends Pick<WhenFormProps, 'when' | 'change'> {
  readonly later: readonly DatedVersion[]
}

/** What becomes of versions that have been published to begin later. */
function LaterChoice({ when, change, later }: LaterChoiceProps) {
  const t = useWords(draftWords)
  const place = usePlace()
  const names = later.map(({ version, validFrom }) =>
    t('draft.later_version', {
      version,
      day: formatDay(validFrom, place),
    }),
  )
  return (
    <fieldset className="when">
      <legend className="field-label">
        {t('draft.later', { versions: names.join(listMark(place.language)) })}
      </legend>
      {FATES.map((fate) => (
        <label key={fate}>
          <input
            type="radio"
            name="later"
            checked={laterOf(when) === fate}
            onChange={() => change({ ...when, later: fate })}
          />
          {t(`draft.later_${fate}`)}
        </label>
      ))}
    </fieldset>
  )
}
