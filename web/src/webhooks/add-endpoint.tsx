import type { EventType, WebhookEndpointView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { EventChoice } from './event-choice'
import { addressFault } from './model'
import { addEndpoint } from './queries'
import { webhookWords } from './words'

interface AddEndpointProps {
  readonly added: (endpoint: WebhookEndpointView) => void
  readonly close: () => void
}

/** Adds an address to send events to. */
export function AddEndpointDrawer({ added, close }: AddEndpointProps) {
  const t = useWords(webhookWords)
  const [url, setUrl] = useState('')
  const [description, setDescription] = useState('')
  const [types, setTypes] = useState<readonly EventType[]>([])
  const [all, setAll] = useState(true)
  const add = useChange({
    change: addEndpoint,
    refresh: [['webhooks', 'endpoints']],
    done: added,
  })
  const fault = addressFault(url)
  const complete =
    url.trim() !== '' && !fault && description.trim() !== '' && (all || types.length > 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete)
      add.mutate({
        url: url.trim(),
        description: description.trim(),
        types: all ? [] : [...types],
      })
  }
  return (
    <SidePanel close={close} title={t('webhook.add')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('webhook.url')}
          description={t('webhook.url_hint')}
          placeholder="https://"
          type="url"
          inputMode="url"
          autoComplete="off"
          value={url}
          error={fault ? t(`webhook.${fault}`) : fieldErrors(add.error)['url']}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <TextInput
          label={t('webhook.description')}
          placeholder={t('webhook.description_hint')}
          maxLength={200}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <EventChoice all={all} setAll={setAll} types={types} setTypes={setTypes} />
        <ProblemNote error={add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={add.isPending}>
            {t('webhook.add')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}
