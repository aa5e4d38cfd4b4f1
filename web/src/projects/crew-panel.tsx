import type { CrewView, NewCrewShares } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { type Line, useLines } from '../common/use-lines'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { usePlace } from '../shell/company'
import {
  EMPTY_SHARE,
  percentOf,
  type ShareDraft,
  shareBpOf,
  sharesFrom,
  sharesNow,
  sumOfShares,
} from './crew-model'
import { crewWords } from './crew-words'
import { addCrew, changeCrewShares } from './queries'

interface CrewPanelProps {
  /** Undefined for a new one. */
  readonly crew: CrewView | undefined
  readonly close: () => void
}

/** Who shares a crew’s work from a day on, and how: a new crew’s, or other shares of one there is. */
export function CrewPanel({ crew, close }: CrewPanelProps) {
  const t = useWords(crewWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [name, setName] = useState('')
  const [from, setFrom] = useState(today)
  const { drafts, lines, add } = useLines<ShareDraft>(() => begin(crew, today))
  const shares = sharesFrom(from, drafts)
  const save = useChange({
    change: (wish: NewCrewShares, command) =>
      crew
        ? changeCrewShares(crew, wish, command)
        : addCrew({ ...wish, name: name.trim() }, command),
    refresh: [['projects', 'crews']],
    done: close,
  })
  const ready = shares !== undefined && (crew !== undefined || name.trim() !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready && shares) save.mutate(shares)
  }
  const errors = fieldErrors(save.error)
  const sum = sumOfShares(drafts)
  return (
    <SidePanel
      close={close}
      title={crew ? t('crew.change_title', { name: crew.name }) : t('crew.add')}
    >
      <form className="form" onSubmit={submit}>
        {crew ? <p className="area-lead">{t('crew.change_effect')}</p> : null}
        {crew ? null : (
          <TextInput
            data-autofocus
            label={t('crew.name')}
            maxLength={60}
            value={name}
            error={errors['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <DateField label={t('crew.from')} value={from} change={setFrom} error={errors['from']} />
        {lines.map(({ key, ...line }, index) => (
          <ShareFields key={key} number={index + 1} {...line} />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => add(EMPTY_SHARE)}
        >
          {t('crew.add_member')}
        </Button>
        <p className={sum === 10_000 ? 'panel-note' : 'panel-note quantity-late'} role="status">
          {t(sum === 10_000 ? 'crew.sum' : 'crew.sum_wrong', { sum: percentOf(sum) })}
        </p>
        <ProblemNote error={save.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!ready} loading={save.isPending}>
            {t(crew ? 'crew.change' : 'crew.add')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

interface ShareFieldsProps extends Omit<Line<ShareDraft>, 'key'> {
  readonly number: number
}

function ShareFields({ number, draft, change, remove }: ShareFieldsProps) {
  const t = useWords(crewWords)
  return (
    <div className="share-fields">
      <StaffSelect
        label={t('crew.member_of', { number })}
        value={draft.personId}
        choose={(personId) => change({ ...draft, personId })}
      />
      <TextInput
        label={t('crew.share_of', { number })}
        inputMode="decimal"
        autoComplete="off"
        value={draft.share}
        error={draft.share !== '' && shareBpOf(draft.share) === undefined}
        onChange={(event) => change({ ...draft, share: event.currentTarget.value })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={t('crew.remove_member', { number })}
        onClick={remove}
      >
        <IconTrash size={15} aria-hidden />
      </button>
    </div>
  )
}

/** A new crew begins with two lines, a change with the shares that hold. */
function begin(crew: CrewView | undefined, today: string): readonly ShareDraft[] {
  const { now } = crew ? sharesNow(crew, today) : {}
  return (
    now?.shares.map(({ person, shareBp }) => ({
      personId: person.id,
      share: percentOf(shareBp),
    })) ?? [EMPTY_SHARE, EMPTY_SHARE]
  )
}
