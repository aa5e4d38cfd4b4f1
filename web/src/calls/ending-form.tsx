import type { CallEnding, CallView, Priority, TicketType } from '@bylaw/contract'
import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommandId } from '../command-id'
import { PRIORITIES, TICKET_TYPES } from '../common/choices'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { CustomerField, type CustomerWish, customerIds } from '../queue/customer-field'
import { subjectFrom } from './from-note'
import { outcomeWord } from './outcome-word'
import { callWords } from './words'

interface EndingFormProps extends Pick<CallView, 'direction' | 'customerId' | 'contactId'> {
  /** What was written along. */
  readonly note: string
  readonly busy: boolean
  readonly error: unknown
  readonly end: (ending: CallEnding) => void
}

const AT_ONCE = ['settled', 'nobody', 'wrong_number'] as const

/** How a call ends: as a ticket, or with nothing more to do. It is added to one from its list. */
export function EndingForm(props: EndingFormProps) {
  const { direction, customerId, contactId, note, busy, error, end } = props
  const t = useWords(callWords)
  const common = useWords(commonWords)
  const [other, setOther] = useState<CustomerWish>()
  // Nobody types twice what was written along; what they put otherwise stays as they put it.
  const [typedSubject, setSubject] = useState<string>()
  const [typedDescription, setDescription] = useState<string>()
  const subject = typedSubject ?? subjectFrom(note)
  const description = typedDescription ?? note.trim()
  const isFromNote = typedDescription === undefined && description !== ''
  const [priority, setPriority] = useState<Priority>('normal')
  const [type, setType] = useState<TicketType>('request')
  const command = useCommandId()
  const [customerIdOf] = useState(() => customerIds(command))
  const customer = other ?? (customerId ? { id: customerId } : undefined)
  const lacks = !customer
    ? 'customer'
    : subject.trim() === ''
      ? 'subject'
      : description.trim() === ''
        ? 'description'
        : undefined
  const errors = fieldErrors(error)
  const submit = async () => {
    const id = await customerIdOf(customer)
    const told = { subject: subject.trim(), description: description.trim() }
    const from = contactId && customerId === id ? { contactId } : {}
    if (id) end({ outcome: 'ticket', customerId: id, ...from, ...told, priority, type })
  }
  return (
    <form
      className="form call-ending"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>{t('call.finish')}</h2>
      <CustomerField value={customer} change={setOther} error={errors['customerId']} />
      <TextInput
        label={t('call.subject')}
        required
        withAsterisk={false}
        maxLength={200}
        value={subject}
        error={errors['subject']}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Textarea
        label={t('call.description')}
        description={t(isFromNote ? 'call.description_from_note' : 'call.description_hint')}
        required
        withAsterisk={false}
        autosize
        minRows={3}
        maxLength={20_000}
        value={description}
        error={errors['description']}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      {note.trim() !== '' && description.trim() === '' ? (
        <Button
          className="call-copy"
          size="compact-sm"
          variant="default"
          onClick={() => setDescription(undefined)}
        >
          {t('call.copy_note')}
        </Button>
      ) : null}
      <div className="call-pair">
        <Select
          label={t('call.priority')}
          allowDeselect={false}
          data={PRIORITIES.map((value) => ({ value, label: common(`common.priority_${value}`) }))}
          value={priority}
          onChange={(next) => setPriority(PRIORITIES.find((each) => each === next) ?? 'normal')}
        />
        <Select
          label={t('call.type')}
          allowDeselect={false}
          data={TICKET_TYPES.map((value) => ({ value, label: common(`common.type_${value}`) }))}
          value={type}
          onChange={(next) => setType(TICKET_TYPES.find((each) => each === next) ?? 'request')}
        />
      </div>
      <ProblemNote error={error} />
      <div className="form-buttons call-buttons">
        {lacks ? (
          <p className="panel-note form-missing" role="status">
            {t(`call.lacks_${lacks}`)}
          </p>
        ) : null}
        {AT_ONCE.map((outcome) => (
          <Button key={outcome} variant="default" loading={busy} onClick={() => end({ outcome })}>
            {t(outcomeWord(direction, outcome))}
          </Button>
        ))}
        <Button type="submit" disabled={lacks !== undefined} loading={busy}>
          {t('call.end_ticket')}
        </Button>
      </div>
    </form>
  )
}
