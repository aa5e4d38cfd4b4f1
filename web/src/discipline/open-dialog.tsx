import type { NewDisciplineCase } from '@bylaw/contract'
import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../api'
import { dayOf, daysAfter } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { isAmount } from '../pay/model'
import { StaffSelect } from '../people/staff-select'
import { useMe, usePlace } from '../shell/company'
import { disciplineQueries, openCase } from './queries'
import { disciplineWords } from './words'

type Draft = { readonly [Name in keyof NewDisciplineCase]-?: NonNullable<NewDisciplineCase[Name]> }

/** Opens a case against a colleague: what, when, how it is known, and until when they may answer. */
export function OpenDialog({ close }: { readonly close: () => void }) {
  const t = useWords(disciplineWords)
  const { zone, language } = usePlace()
  const { person } = useMe()
  const router = useRouter()
  const [day] = useState(() => dayOf(Date.now(), zone))
  const rules = useQuery(disciplineQueries.rules())
  const [draft, setDraft] = useState<Draft>({
    personId: '',
    breach: '',
    on: day,
    serious: false,
    account: '',
    loss: '',
    replyBy: daysAfter(day, DAYS_TO_ANSWER),
  })
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const open = useChange({
    change: (wish: NewDisciplineCase, command) => openCase(wish, command),
    refresh: [['discipline']],
    done: ({ id }) => router.history.push(`/discipline/${id}`),
  })
  const isLossWrong = draft.loss.trim() !== '' && !isAmount(draft.loss)
  const isComplete =
    draft.personId && draft.breach && draft.on && draft.replyBy && draft.account.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete && !isLossWrong) open.mutate(wishFrom(draft))
  }
  const refusal = rules.error instanceof ApiProblem ? rules.error.problem.refusal : undefined
  return (
    <Dialog close={close} size="lg" title={t('discipline.open')}>
      {refusal ? (
        <RefusalNote refusal={refusal} />
      ) : (
        <form className="form" onSubmit={submit}>
          <div className="form-pair">
            <StaffSelect
              alsoShutOut
              except={person.id}
              label={t('discipline.person')}
              value={draft.personId || null}
              choose={(personId) => set({ personId: personId ?? '' })}
            />
            <Select
              label={t('discipline.breach')}
              data={(rules.data?.breaches ?? []).map(({ key, name }) => ({
                value: key,
                label: inLanguage(name, language),
              }))}
              value={draft.breach || null}
              onChange={(breach) => set({ breach: breach ?? '' })}
            />
          </div>
          <div className="form-pair">
            <DateField
              label={t('discipline.on')}
              value={draft.on}
              max={day}
              change={(on) => set({ on })}
            />
            <DateField
              label={t('discipline.reply_by')}
              description={t('discipline.reply_by_hint')}
              value={draft.replyBy}
              min={daysAfter(day, 1)}
              change={(replyBy) => set({ replyBy })}
            />
          </div>
          <Textarea
            label={t('discipline.account')}
            autosize
            minRows={4}
            maxLength={4_000}
            value={draft.account}
            onChange={(event) => set({ account: event.currentTarget.value })}
          />
          <Checkbox
            label={t('discipline.serious')}
            description={t('discipline.serious_hint')}
            checked={draft.serious}
            onChange={(event) => set({ serious: event.currentTarget.checked })}
          />
          <TextInput
            label={t('discipline.loss')}
            description={t('discipline.loss_hint')}
            inputMode="decimal"
            autoComplete="off"
            value={draft.loss}
            error={isLossWrong ? t('discipline.amount_wrong') : undefined}
            onChange={(event) => set({ loss: event.currentTarget.value })}
          />
          <ProblemNote error={open.error ?? rules.error} />
          <FormButtons close={close}>
            <Button type="submit" disabled={!isComplete || isLossWrong} loading={open.isPending}>
              {t('discipline.open')}
            </Button>
          </FormButtons>
        </form>
      )}
    </Dialog>
  )
}

/** What the form proposes; the one who opens the case says how many. */
const DAYS_TO_ANSWER = 3

const wishFrom = ({ loss, account, ...rest }: Draft): NewDisciplineCase => ({
  ...rest,
  account: account.trim(),
  ...(loss.trim() === '' ? {} : { loss: loss.trim() }),
})
