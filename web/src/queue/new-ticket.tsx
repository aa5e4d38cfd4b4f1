import type { Channel, Priority, TaskWish, TicketType } from '@bylaw/contract'
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { TriageFields } from '../assignment/triage-fields'
import { useCommandId } from '../command-id'
import { PRIORITIES, TICKET_TYPES } from '../common/choices'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { useOwnMessages } from '../common/own-messages'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { allThere, keptIds } from '../files/model'
import { FilePicker } from '../files/picker'
import { useUploads } from '../files/use-uploads'
import { fileWords } from '../files/words'
import { instantAt } from '../format/local-time'
import { useWords } from '../i18n/use-words'
import { AskFirst } from '../knowledge/ask-first'
import { useMe, usePlace } from '../shell/company'
import { openTicket } from '../ticket/commands'
import { AssetField } from './asset-field'
import { ContactField } from './contact-field'
import { CustomerField, type CustomerWish, customerIds } from './customer-field'
import { ReceivedField } from './received-field'
import { queueWords } from './words'

const CHANNELS: readonly Channel[] = ['phone', 'email', 'web']

interface NewTicketProps {
  readonly close: () => void
  /** Whose it will be, where it is opened from their page. */
  readonly customerId?: string
}

/** Opens a ticket from anywhere. A customer's contact says only what is wrong. */
export function NewTicketDrawer({ close, customerId }: NewTicketProps) {
  const t = useWords(queueWords)
  const common = useWords(commonWords)
  const { person } = useMe()
  const isContact = person.role === 'contact'
  const router = useRouter()
  const [subject, setSubject] = useState('')
  const [description, setDescription] = useState('')
  const [priority, setPriority] = useState<Priority>('normal')
  const [type, setType] = useState<TicketType>('request')
  const [channel, setChannel] = useState<Channel>(isContact ? 'web' : 'phone')
  const [customer, setCustomer] = useState<CustomerWish | undefined>(
    customerId === undefined ? undefined : { id: customerId },
  )
  const [contactId, setContactId] = useState<string>()
  const [assetId, setAssetId] = useState<string>()
  const [received, setReceived] = useState('')
  const { zone } = usePlace()
  const [task, setTask] = useState<TaskWish>({})
  const command = useCommandId()
  const uploads = useUploads('new-ticket')
  const fileWord = useWords(fileWords)
  const [customerIdOf] = useState(() => customerIds(command))

  const open = useMutation({
    mutationFn: async () => {
      const whoseId = await customerIdOf(customer)
      return openTicket(
        {
          ...{ subject, description, priority, type, channel, task },
          ...(whoseId ? { customerId: whoseId } : {}),
          ...(contactId ? { contactId } : {}),
          ...(assetId ? { assetId } : {}),
          ...(received ? { receivedAt: instantAt(received, zone) } : {}),
          fileIds: keptIds(uploads.files),
        },
        command,
      )
    },
    onSuccess: ({ ticketId }) => {
      close()
      router.history.push(`/tickets/${ticketId}`)
    },
  })
  const isGiven = customer !== undefined && 'id' in customer && customer.id === customerId
  const isBegun =
    [subject, description, received].some((text) => text.trim() !== '') ||
    (customer !== undefined && !isGiven) ||
    uploads.files.length > 0
  /** A key or a click beside the drawer is quickly done: what was written is not lost to it. */
  const leave = () => {
    if (!isBegun || window.confirm(t('queue.new_leave'))) close()
  }
  const ofCustomer = customer && 'id' in customer ? customer.id : (person.customerId ?? undefined)
  const errors = fieldErrors(open.error)
  const { form, faults, asked } = useOwnMessages(() => open.mutate())
  return (
    <SidePanel close={leave} title={t('queue.new')} size="md">
      <form className="form" {...form}>
        <TextInput
          data-autofocus
          name="subject"
          label={t('queue.new_subject')}
          placeholder={t('queue.new_subject_hint')}
          required
          withAsterisk={false}
          maxLength={200}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
          error={faults['subject'] || errors['subject']}
        />
        {isContact ? null : (
          <CustomerField
            value={customer}
            change={(wish) => {
              setCustomer(wish)
              setContactId(undefined)
              setAssetId(undefined)
            }}
            error={asked && !customer ? common('common.missing') : errors['customerId']}
          />
        )}
        {customer && 'id' in customer ? (
          <ContactField
            customerId={customer.id}
            value={contactId}
            change={setContactId}
            error={errors['contactId']}
          />
        ) : null}
        {ofCustomer ? (
          <AssetField
            customerId={ofCustomer}
            value={assetId}
            change={setAssetId}
            error={errors['assetId']}
          />
        ) : null}
        <Textarea
          name="description"
          label={t('queue.new_description')}
          placeholder={t('queue.new_description_hint')}
          required
          withAsterisk={false}
          minRows={6}
          maxRows={16}
          maxLength={20_000}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
          error={faults['description'] || errors['description']}
        />
        <AskFirst text={`${subject}\n${description}`} />
        <TriageFields
          task={task}
          change={setTask}
          customerId={customer && 'id' in customer ? customer.id : undefined}
          priority={priority}
          choose={setPriority}
        />
        <Choice
          label={t('queue.new_priority')}
          value={priority}
          change={setPriority}
          options={PRIORITIES.map((each) => [each, common(`common.priority_${each}`)])}
        />
        <Choice
          label={t('queue.new_type')}
          value={type}
          change={setType}
          options={TICKET_TYPES.map((each) => [each, common(`common.type_${each}`)])}
        />
        {isContact ? null : (
          <Choice
            label={t('queue.new_channel')}
            value={channel}
            change={setChannel}
            options={CHANNELS.map((each) => [each, common(`common.channel_${each}`)])}
          />
        )}
        {isContact ? null : (
          <ReceivedField value={received} change={setReceived} error={errors['receivedAt']} />
        )}
        <FilePicker uploads={uploads} />
        {open.error ? <ProblemNote error={open.error} /> : null}
        <FormButtons close={leave}>
          <Button
            type="submit"
            loading={open.isPending}
            disabled={!allThere(uploads.files)}
            title={allThere(uploads.files) ? undefined : fileWord('files.wait')}
          >
            {t('queue.new_open')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly change: (value: Value) => void
  readonly options: readonly (readonly [Value, string])[]
}

function Choice<Value extends string>({ label, value, change, options }: ChoiceProps<Value>) {
  return (
    <div>
      <p className="field-label" aria-hidden>
        {label}
      </p>
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={value}
        onChange={(next) => {
          const chosen = options.find(([each]) => each === next)
          if (chosen) change(chosen[0])
        }}
        data={options.map(([each, text]) => ({ value: each, label: text }))}
      />
    </div>
  )
}
