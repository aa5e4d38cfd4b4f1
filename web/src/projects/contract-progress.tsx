import type { ContractStatementView, PersonalContractView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { formatDecimal, formatMoney } from '../format/money'
import { formatInstant, formatMonth, formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { TakeBackDialog } from '../pay/take-back-dialog'
import { usePlace } from '../shell/company'
import { Trace } from '../trace/view'
import { contractWords } from './contract-words'
import { metresOf } from './model'
import {
  CONTRACT_CHANGED,
  projectQueries,
  verifyContractStatement,
  withdrawContractStatement,
} from './queries'
import { ReportProgressDialog } from './report-progress-dialog'
import { projectWords } from './words'

/** What was done of a contract month by month, what that earns and what of it is still to be verified. */
export function ContractProgress({ contract }: { readonly contract: PersonalContractView }) {
  const t = useWords(contractWords)
  const { data, error, refetch } = useQuery(projectQueries.contractStatements(contract.id))
  const [asked, ask] = useState<Asked>()
  const close = () => ask(undefined)
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={2} />
  const verified = data.filter(({ state }) => state === 'verified')
  return (
    <section className="contract-progress" aria-label={t('contract.progress')}>
      <header>
        <h3>{t('contract.progress')}</h3>
        <p className="panel-note">
          {t('contract.verified_of', {
            done: formatDecimal(metresOf(verified)),
            metres: formatDecimal(contract.metres),
          })}
          {contract.stagesAndGuarantee === null
            ? null
            : ` · ${t(contract.stagesAndGuarantee ? 'contract.staged' : 'contract.at_once')}`}
        </p>
        {contract.mayReport ? (
          <Button size="xs" variant="default" onClick={() => ask({ act: 'report' })}>
            {t('contract.report')}
          </Button>
        ) : null}
      </header>
      {data.length === 0 ? (
        <p className="panel-note">{t('contract.nothing_done')}</p>
      ) : (
        <ol>
          {data.map((statement) => (
            <Statement
              key={statement.id}
              statement={statement}
              verify={() => ask({ act: 'verify', statement })}
              withdraw={() => ask({ act: 'withdraw', statement })}
            />
          ))}
        </ol>
      )}
      {asked?.act === 'report' ? <ReportProgressDialog contract={contract} close={close} /> : null}
      {asked?.act === 'verify' ? (
        <VerifyProgressDialog statement={asked.statement} contract={contract} close={close} />
      ) : null}
      {asked?.act === 'withdraw' ? (
        <WithdrawProgressDialog statement={asked.statement} contract={contract} close={close} />
      ) : null}
    </section>
  )
}

/** What is being done: something reported, or one statement verified or taken back. */
type Asked =
  | { readonly act: 'report' }
  | { readonly act: 'verify' | 'withdraw'; readonly statement: ContractStatementView }

const BADGES: Readonly<Record<ContractStatementView['state'], string>> = {
  reported: 'badge badge-warn',
  verified: 'badge badge-good',
  withdrawn: 'badge',
}

interface StatementProps {
  readonly statement: ContractStatementView
  readonly verify: () => void
  readonly withdraw: () => void
}

function Statement({ statement, verify, withdraw }: StatementProps) {
  const t = useWords(contractWords)
  const project = useWords(projectWords)
  const place = usePlace()
  const { language } = place
  const { state, month, metres, earned, explanation, reported, verified, withdrawal } = statement
  return (
    <li>
      <div className="contract-part">
        <span>
          {formatMonth(month, language)} · {t('contract.part', { metres: formatDecimal(metres) })}
        </span>
        {earned && !withdrawal ? (
          <strong>{formatMoney(earned.amount, earned.currency)}</strong>
        ) : null}
        <span className={BADGES[state]}>{project(`project.${state}`)}</span>
        {statement.mayVerify ? (
          <Button size="xs" onClick={verify}>
            {t('contract.verify')}
          </Button>
        ) : null}
        {statement.mayWithdraw ? (
          <Button size="xs" variant="default" onClick={withdraw}>
            {project('project.withdraw')}
          </Button>
        ) : null}
      </div>
      <p className="panel-note">
        {verified
          ? t('contract.reported_verified', { by: reported.by, other: verified.by })
          : t('contract.reported', { by: reported.by })}
      </p>
      {withdrawal ? (
        <p className="panel-note">
          {project('project.withdrawn_by', {
            ...{ name: withdrawal.by, at: formatInstant(withdrawal.at, place) },
            reason: withdrawal.reason,
          })}
        </p>
      ) : null}
      {statement.late ? (
        <p className="quantity-late">
          {project('project.late', {
            day: formatWholeDate(statement.reportedOn, language),
            due: formatWholeDate(statement.dueOn ?? '', language),
          })}
        </p>
      ) : null}
      {explanation ? (
        <details>
          <summary>{t('contract.why_earned')}</summary>
          <Trace explanation={explanation} />
        </details>
      ) : null}
    </li>
  )
}

interface PartProps {
  readonly statement: ContractStatementView
  readonly contract: PersonalContractView
  readonly close: () => void
}

function VerifyProgressDialog({ statement, contract, close }: PartProps) {
  const t = useWords(contractWords)
  const language = useLanguage()
  const verify = useChange({
    change: (_, command) => verifyContractStatement(statement, command),
    refresh: CONTRACT_CHANGED,
    done: close,
  })
  return (
    <Dialog close={close} title={t('contract.verify_title', { name: contract.person.name })}>
      <div className="form">
        <p className="area-lead">
          {t('contract.verify_effect', {
            metres: formatDecimal(statement.metres),
            month: formatMonth(statement.month, language),
          })}
        </p>
        <ProblemNote error={verify.error} />
        <FormButtons close={close}>
          <Button loading={verify.isPending} onClick={() => verify.mutate()}>
            {t('contract.verify')}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}

/** Takes a verified part back; what was done can be reported anew. */
function WithdrawProgressDialog({ statement, contract, close }: PartProps) {
  const t = useWords(contractWords)
  const project = useWords(projectWords)
  const language = useLanguage()
  return (
    <TakeBackDialog
      title={t('contract.part_back_title', { name: contract.person.name })}
      lead={t('contract.part_back_effect', {
        metres: formatDecimal(statement.metres),
        month: formatMonth(statement.month, language),
      })}
      label={project('project.withdraw_reason')}
      act={project('project.withdraw')}
      takeBack={(reason, command) => withdrawContractStatement(statement, reason, command)}
      refresh={CONTRACT_CHANGED}
      close={close}
    />
  )
}
