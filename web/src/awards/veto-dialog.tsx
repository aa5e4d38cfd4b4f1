import type { AwardVeto, AwardView } from '@bylaw/contract'
import { Button, SegmentedControl, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { disciplineQueries } from '../discipline/queries'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { plain } from '../search/pieces'
import { searchQueries } from '../search/queries'
import { useMay } from '../shell/company'
import { lastDayOf } from './model'
import { vetoNominee } from './queries'
import { awardWords } from './words'

interface VetoDialogProps {
  readonly award: AwardView
  readonly post: AwardView['posts'][number]
  readonly close: () => void
}

interface Evidence {
  readonly kind: 'ticket' | 'case'
  readonly id: string | null
}

/** Keeps somebody from the award: on which ground, of which day, and where it is on record. */
export function VetoDialog({ award, post, close }: VetoDialogProps) {
  const t = useWords(awardWords)
  const language = useLanguage()
  const [nomineeId, setNominee] = useState<string | null>(null)
  const [ground, setGround] = useState<string | null>(null)
  const [on, setOn] = useState('')
  const [text, setText] = useState('')
  const [evidence, setEvidence] = useState<Evidence>({ kind: 'ticket', id: null })
  const veto = useChange({
    change: (wish: AwardVeto, command) => vetoNominee(award, wish, command),
    refresh: [['awards']],
    done: close,
  })
  const isGrounded = ground !== null && on !== '' && evidence.id !== null
  const isComplete = nomineeId !== null && text.trim() !== '' && (isGrounded || !award.needsGround)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete) return
    veto.mutate({
      post: post.key,
      nomineeId,
      text: text.trim(),
      ...(isGrounded
        ? {
            ground,
            on,
            ...(evidence.kind === 'ticket'
              ? { ticketId: evidence.id ?? '' }
              : { caseId: evidence.id ?? '' }),
          }
        : {}),
    })
  }
  return (
    <Dialog
      close={close}
      size="lg"
      title={t('award.veto_title', { post: inLanguage(post.name, language) })}
    >
      <form className="form" onSubmit={submit}>
        <div className="form-pair">
          <Select
            label={t('award.veto_whom')}
            data={(award.tally ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={nomineeId}
            onChange={setNominee}
          />
          <Select
            label={t('award.ground')}
            data={award.grounds.map(({ key, name }) => ({
              value: key,
              label: inLanguage(name, language),
            }))}
            value={ground}
            onChange={setGround}
          />
        </div>
        <DateField
          label={t('award.on')}
          value={on}
          min={`${award.month}-01`}
          max={lastDayOf(award.month)}
          change={setOn}
        />
        <EvidenceField
          evidence={evidence}
          change={setEvidence}
          about={{ personId: nomineeId, month: award.month }}
        />
        <Textarea
          label={t('award.account')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={veto.error} />
        <FormButtons close={close}>
          <Button type="submit" color="red" disabled={!isComplete} loading={veto.isPending}>
            {t('award.veto')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

interface EvidenceFieldProps {
  readonly evidence: Evidence
  readonly change: (evidence: Evidence) => void
  readonly about: { readonly personId: string | null; readonly month: string }
}

/** The ticket or the discipline case that has it on record. */
function EvidenceField({ evidence, change, about }: EvidenceFieldProps) {
  const t = useWords(awardWords)
  const may = useMay()
  return (
    <fieldset className="form award-evidence">
      <legend>{t('award.evidence')}</legend>
      {may('discipline.read') ? (
        <SegmentedControl
          aria-label={t('award.evidence')}
          value={evidence.kind}
          onChange={(kind) => change({ kind: kind === 'case' ? 'case' : 'ticket', id: null })}
          data={[
            { value: 'ticket', label: t('award.evidence_ticket') },
            { value: 'case', label: t('award.evidence_case') },
          ]}
        />
      ) : null}
      {evidence.kind === 'ticket' ? (
        <TicketField value={evidence.id} change={(id) => change({ kind: 'ticket', id })} />
      ) : (
        <CaseField
          value={evidence.id}
          about={about}
          change={(id) => change({ kind: 'case', id })}
        />
      )}
    </fieldset>
  )
}

interface FieldProps {
  readonly value: string | null
  readonly change: (id: string | null) => void
}

function TicketField({ value, change }: FieldProps) {
  const t = useWords(awardWords)
  const [sought, seek] = useState('')
  const found = useQuery({
    ...searchQueries.nearest('ticket', sought.trim()),
    enabled: sought.trim().length > 1,
    placeholderData: (before) => before,
  })
  return (
    <Select
      label={t('award.evidence_ticket')}
      placeholder={t('award.find_ticket')}
      nothingFoundMessage={t('award.none_found')}
      searchable
      filter={({ options }) => options}
      onSearchChange={seek}
      data={(found.data ?? []).map(({ id, number, title }) => ({
        value: id,
        label: `${plain(number)} ${plain(title)}`,
      }))}
      value={value}
      onChange={change}
    />
  )
}

function CaseField({ value, change, about }: FieldProps & Pick<EvidenceFieldProps, 'about'>) {
  const t = useWords(awardWords)
  const language = useLanguage()
  const cases = useQuery(disciplineQueries.all())
  return (
    <Select
      label={t('award.evidence_case')}
      nothingFoundMessage={t('award.none_found')}
      data={(cases.data ?? [])
        .filter(({ personId, on }) => personId === about.personId && on.startsWith(about.month))
        .map(({ id, breachName, on }) => ({
          value: id,
          label: `${inLanguage(breachName, language)} · ${formatDate(on, language)}`,
        }))}
      value={value}
      onChange={change}
    />
  )
}
