import type { DeedView, RewardProposal } from '@bylaw/contract'
import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../api'
import { MonthSelect } from '../area/month-select'
import { monthOf, recentMonths } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { Waiting } from '../common/states'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { isAmount } from '../pay/model'
import { usePlace } from '../shell/company'
import { ClauseChip } from '../trace/view'
import { type KnownReward, type ProposalDraft, proposalFrom, setsFor } from './model'
import { proposeReward, rewardQueries } from './queries'
import { rewardWords } from './words'

interface ProposeDialogProps {
  readonly of: DeedView
  readonly close: () => void
}

/** Proposes what a deed earns: which rewards of which rules, and with which month's pay. */
export function ProposeDialog({ of, close }: ProposeDialogProps) {
  const t = useWords(rewardWords)
  const rules = useQuery(rewardQueries.rules())
  const sets = rules.data ? setsFor(rules.data, of) : undefined
  return (
    <Dialog close={close} size="lg" title={t('reward.propose')}>
      <ProblemNote error={rules.error} />
      {sets === undefined ? (
        rules.error ? null : (
          <Waiting lines={4} />
        )
      ) : sets.length === 0 ? (
        <p className="panel-note">{t('reward.no_sets')}</p>
      ) : (
        <ProposeForm of={of} sets={sets} close={close} />
      )}
    </Dialog>
  )
}

interface ProposeFormProps extends ProposeDialogProps {
  readonly sets: ReturnType<typeof setsFor>
}

function ProposeForm({ of, sets, close }: ProposeFormProps) {
  const t = useWords(rewardWords)
  const { zone, language } = usePlace()
  const [now] = useState(() => Date.now())
  const [draft, setDraft] = useState<ProposalDraft>(() => ({
    ruleSetId: sets[0]?.ruleSetId ?? '',
    chosen: [],
    sums: {},
    payMonth: monthOf(now, zone),
    text: '',
  }))
  const set = (change: Partial<ProposalDraft>) => setDraft((before) => ({ ...before, ...change }))
  const propose = useChange({
    change: (wish: RewardProposal, command) => proposeReward(of, wish, command),
    refresh: [['rewards']],
    done: close,
  })
  const rewards = sets.find(({ ruleSetId }) => ruleSetId === draft.ruleSetId)?.rewards ?? []
  const wish = proposalFrom(draft, rewards)
  const refusal = propose.error instanceof ApiProblem ? propose.error.problem.refusal : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) propose.mutate(wish)
  }
  return (
    <form className="form" onSubmit={submit}>
      <div className="form-pair">
        <Select
          label={t('reward.set')}
          allowDeselect={false}
          data={sets.map(({ ruleSetId, title }) => ({
            value: ruleSetId,
            label: inLanguage(title, language),
          }))}
          value={draft.ruleSetId}
          onChange={(ruleSetId) => set({ ruleSetId: ruleSetId ?? '', chosen: [], sums: {} })}
        />
        <MonthSelect
          label={t('reward.pay_month')}
          months={recentMonths(now, zone)}
          value={draft.payMonth}
          choose={(payMonth) => set({ payMonth: payMonth ?? draft.payMonth })}
        />
      </div>
      <Checkbox.Group
        label={t('reward.which')}
        value={[...draft.chosen]}
        onChange={(chosen) => set({ chosen })}
      >
        <div className="deed-choices">
          {rewards.map((reward) => (
            <RewardChoice
              key={reward.key}
              reward={reward}
              isChosen={draft.chosen.includes(reward.key)}
              sum={draft.sums[reward.key] ?? ''}
              setSum={(sum) => set({ sums: { ...draft.sums, [reward.key]: sum } })}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        label={t('reward.why')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={draft.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      {refusal ? <RefusalNote refusal={refusal} /> : <ProblemNote error={propose.error} />}
      <FormButtons close={close}>
        <Button type="submit" disabled={!wish} loading={propose.isPending}>
          {t('reward.propose')}
        </Button>
      </FormButtons>
    </form>
  )
}

interface RewardChoiceProps {
  readonly reward: KnownReward
  readonly isChosen: boolean
  readonly sum: string
  readonly setSum: (sum: string) => void
}

function RewardChoice({ reward, isChosen, sum, setSum }: RewardChoiceProps) {
  const t = useWords(rewardWords)
  const { language } = usePlace()
  const { key, needs, clauses } = reward
  const name = inLanguage(reward.name, language)
  return (
    <div className="deed-choice">
      <span className="deed-marks">
        <Checkbox
          value={key}
          label={name}
          description={needs === 'sum' ? undefined : t(`reward.needs_${needs}`)}
        />
        {clauses.map((clause) => (
          <ClauseChip key={clause} clause={clause} />
        ))}
      </span>
      {isChosen && needs === 'sum' ? (
        <TextInput
          label={t('reward.sum', { name })}
          inputMode="decimal"
          autoComplete="off"
          value={sum}
          error={sum !== '' && !isAmount(sum) ? t('reward.amount_wrong') : undefined}
          onChange={(event) => setSum(event.currentTarget.value)}
        />
      ) : null}
    </div>
  )
}
