import type { FileView } from '@bylaw/contract'
import { Button, MultiSelect, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { allThere } from '../files/model'
import { FilePicker } from '../files/picker'
import { useUploads } from '../files/use-uploads'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import type { ActProps } from './act-dialog'
import { MeansFields } from './means-fields'
import { type ClaimDraft, claimDraft, claimFrom, type FareDraft } from './model'
import { Part } from './part'
import { ReasonField, useTurn } from './turn-form'
import { tripWords } from './words'

const HOST = ['nothing', 'meals', 'bed', 'both'] as const

/** What a trip cost: its days as they were, each fare, and the receipts. */
export function ClaimPanel({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [draft, setDraft] = useState(() => claimDraft(of, today))
  const set = (change: Partial<ClaimDraft>) => setDraft((before) => ({ ...before, ...change }))
  const uploads = useUploads(of.id)
  const earlier = of.claim?.files ?? []
  const files = [...earlier, ...uploads.files.flatMap(({ kept }) => kept ?? [])]
  const change = useTurn(of, 'claim', close)
  const wrong = fieldErrors(change.error)
  const isOwn = useMe().person.id === of.person.id
  const [onBehalf, sayWhy] = useState('')
  const why = onBehalf.trim()
  const claim = claimFrom(
    draft,
    files.map(({ id }) => id),
  )
  const wish = isOwn ? claim : claim && why !== '' ? { ...claim, onBehalf: why } : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) change.mutate(wish)
  }
  return (
    <SidePanel close={close} size="lg" title={t(isOwn ? 'trip.claim_title' : 'trip.claim_for')}>
      <form className="form" onSubmit={submit}>
        {isOwn ? null : (
          <>
            <p className="area-lead">{t('trip.claim_for_hint', { name: of.person.name })}</p>
            <ReasonField value={onBehalf} change={sayWhy} />
          </>
        )}
        <div className="form-pair">
          <DateField
            label={t('trip.departed')}
            value={draft.departedOn}
            min={of.from}
            max={of.to}
            error={wrong['departedOn']}
            change={(departedOn) => set({ departedOn })}
          />
          <DateField
            label={t('trip.returned')}
            value={draft.returnedOn}
            min={draft.departedOn}
            max={today}
            error={wrong['returnedOn']}
            change={(returnedOn) => set({ returnedOn })}
          />
        </div>
        <Select
          label={t('trip.host')}
          allowDeselect={false}
          data={HOST.map((value) => ({ value, label: t(`trip.host_${value}`) }))}
          value={draft.hostProvides}
          onChange={(next) =>
            set({ hostProvides: HOST.find((each) => each === next) ?? draft.hostProvides })
          }
        />
        {of.isNewEmployee ? (
          <TextInput
            label={t('trip.spent')}
            inputMode="decimal"
            value={draft.spent}
            error={wrong['spent']}
            onChange={(event) => set({ spent: event.currentTarget.value })}
          />
        ) : null}
        <FilePicker uploads={uploads} />
        <Fares draft={draft} set={set} wrong={wrong} files={files} />
        <ProblemNote error={change.error} />
        <FormButtons close={close}>
          <Button
            type="submit"
            disabled={!wish || !allThere(uploads.files)}
            loading={change.isPending}
          >
            {t('trip.claim')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

interface FaresProps {
  readonly draft: ClaimDraft
  readonly set: (change: Partial<ClaimDraft>) => void
  readonly wrong: Readonly<Record<string, string>>
  /** What receipts there are to choose from. */
  readonly files: readonly FileView[]
}

function Fares({ draft: { fares, departedOn }, set, wrong, files }: FaresProps) {
  const t = useWords(tripWords)
  const change = (key: number, part: Partial<FareDraft>) =>
    set({ fares: fares.map((fare) => (fare.key === key ? { ...fare, ...part } : fare)) })
  const add = () =>
    set({
      fares: [
        ...fares,
        {
          key: fares.reduce((most, { key }) => Math.max(most, key), -1) + 1,
          on: departedOn,
          means: fares.at(-1)?.means ?? '',
          seat: fares.at(-1)?.seat ?? null,
          amount: '',
          what: '',
          receiptIds: [],
        },
      ],
    })
  return (
    <>
      {fares.map((fare, index) => (
        <Part
          key={fare.key}
          title={t('trip.fare', { n: index + 1 })}
          remove={() => set({ fares: fares.filter(({ key }) => key !== fare.key) })}
        >
          <div className="form-pair">
            <DateField
              label={t('trip.fare_on')}
              value={fare.on}
              error={wrong[String(index)]}
              change={(on) => change(fare.key, { on })}
            />
            <TextInput
              label={t('trip.fare_amount')}
              inputMode="decimal"
              value={fare.amount}
              onChange={(event) => change(fare.key, { amount: event.currentTarget.value })}
            />
          </div>
          <MeansFields
            means={fare.means}
            seat={fare.seat}
            change={(part) => change(fare.key, part)}
          />
          <TextInput
            label={t('trip.fare_what')}
            maxLength={120}
            value={fare.what}
            onChange={(event) => change(fare.key, { what: event.currentTarget.value })}
          />
          {files.length > 0 ? (
            <MultiSelect
              label={t('trip.fare_receipts')}
              data={files.map(({ id, name }) => ({ value: id, label: name }))}
              value={[...fare.receiptIds]}
              onChange={(receiptIds) => change(fare.key, { receiptIds })}
            />
          ) : null}
        </Part>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
        >
          {t('trip.add_fare')}
        </Button>
      </div>
    </>
  )
}
