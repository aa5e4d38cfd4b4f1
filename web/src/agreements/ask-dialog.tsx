import type { AgreementKind, AgreementsView, NewAgreement } from '@bylaw/contract'
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DateField } from '../common/date-field'
import { fieldErrors } from '../common/problem-note'
import { instantAt, localAt } from '../format/local-time'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { choicesOf, useCrew } from '../staffing/use-crew'
import type { HeldTicket } from '../ticket/as-opened'
import { CommandDialog } from '../ticket/command-dialog'
import { isOffer, waitingOffer } from './model'
import { OfferWaits } from './offer-waits'
import { agreementQueries, askAgreement } from './queries'
import { agreementWords } from './words'

interface AskDialogProps extends HeldTicket {
  readonly kind: AgreementKind
  readonly close: () => void
}

/** Asks for one thing; while a hand-over waits for its answer, there is none to be asked for. */
export function AskDialog(props: AskDialogProps) {
  const { id, version } = props.ticket.row
  const { data } = useQuery({
    ...agreementQueries.ofTicket(id, version),
    placeholderData: (before) => before,
  })
  if (!data?.proposed) return null
  const waits = waitingOffer(props.kind, data.items)
  return waits ? (
    <OfferWaits item={waits} commands={props.commands} close={props.close} />
  ) : (
    <AskForm {...props} proposed={data.proposed} />
  )
}

interface AskFormProps extends AskDialogProps {
  readonly proposed: NonNullable<AgreementsView['proposed']>
}

/** What is asked, and of whom; a hand-over does not go out without content, time and scope. */
function AskForm({ kind, proposed, commands, close }: AskFormProps) {
  const t = useWords(agreementWords)
  const { person } = useMe()
  const place = usePlace()
  const { zone } = place
  const { crew } = useCrew()
  const [toId, setTo] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [scope, setScope] = useState('')
  const [from, setFrom] = useState(() => localAt(Date.now(), zone))
  const [until, setUntil] = useState(() =>
    localAt(kind === 'incident' ? proposed.returnsBy : proposed.until, zone),
  )
  const [urgent, setUrgent] = useState(false)
  const isHandOver = isOffer(kind)
  const others = crew.filter(
    ({ id }) => id !== person.id && !(isHandOver && proposed.notTo.includes(id)),
  )
  const told = isHandOver ? 'content' : kind === 'resource' ? 'what' : 'reason'
  const lacks =
    kind !== 'deferral' && toId === null
      ? 'to'
      : text.trim() === ''
        ? told
        : isHandOver && scope.trim() === ''
          ? 'scope'
          : undefined
  const wish = (): NewAgreement => {
    const words = text.trim()
    const to = toId ?? ''
    const over = { toId: to, content: words, from: instantAt(from, zone), scope: scope.trim() }
    switch (kind) {
      case 'deferral':
        return { kind, until: instantAt(until, zone), reason: words }
      case 'hand_over':
        return { kind, ...over }
      case 'incident':
        return { kind, ...over, until: instantAt(until, zone) }
      case 'resource':
        return { kind, toId: to, what: words, urgent }
      case 'approval':
        return { kind, toId: to, reason: words }
    }
  }
  const dueAt = kind === 'deferral' ? proposed.dueAt : null
  const isEarlier = dueAt !== null && until !== '' && instantAt(until, zone) < dueAt
  const errors = fieldErrors(commands.error)
  return (
    <CommandDialog
      title={t(`agreement.kind_${kind}`)}
      act={t('agreement.send')}
      commands={commands}
      fieldsSayWhy
      close={close}
      ready={lacks === undefined}
      missing={lacks && t(`agreement.lacks_${lacks}`)}
      send={() => commands.run((on) => askAgreement(on, wish()), close)}
    >
      <p className="form-text">{t(`agreement.lead_${kind}`)}</p>
      {kind === 'deferral' ? null : (
        <Select
          label={t('agreement.to')}
          searchable
          data={choicesOf(others)}
          value={toId}
          onChange={setTo}
          error={errors['toId']}
        />
      )}
      <Textarea
        data-autofocus
        label={t(`agreement.${told}`)}
        minRows={2}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={errors[told]}
      />
      {isHandOver ? (
        <>
          <TextInput
            label={t('agreement.scope')}
            maxLength={2_000}
            value={scope}
            onChange={(event) => setScope(event.currentTarget.value)}
            error={errors['scope']}
          />
          <DateField
            withTime
            label={t('agreement.from')}
            description={t('agreement.from_hint')}
            value={from}
            change={setFrom}
            error={errors['from']}
          />
        </>
      ) : null}
      {kind === 'deferral' || kind === 'incident' ? (
        <DateField
          withTime
          label={t(kind === 'incident' ? 'agreement.returns_by' : 'agreement.until')}
          description={
            dueAt ? t('agreement.due_now', { time: formatShort(dueAt, place) }) : undefined
          }
          value={until}
          change={setUntil}
          error={errors['until']}
        />
      ) : null}
      {isEarlier ? (
        <p className="form-text problem-note" role="status">
          {t('agreement.earlier')}
        </p>
      ) : null}
      {kind === 'resource' ? (
        <Checkbox
          label={t('agreement.urgent')}
          checked={urgent}
          onChange={(event) => setUrgent(event.currentTarget.checked)}
        />
      ) : null}
    </CommandDialog>
  )
}
