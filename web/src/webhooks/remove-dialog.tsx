import type { WebhookEndpointView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { hostOf } from './model'
import { removeEndpoint } from './queries'
import { webhookWords } from './words'

interface RemoveDialogProps {
  readonly endpoint: WebhookEndpointView
  readonly close: () => void
}

/** Removes an endpoint for good, once its host has been typed. */
export function RemoveDialog({ endpoint, close }: RemoveDialogProps) {
  const t = useWords(webhookWords)
  const [typed, setTyped] = useState('')
  const host = hostOf(endpoint.url)
  const remove = useChange({
    change: () => removeEndpoint(endpoint),
    refresh: [['webhooks']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === host) remove.mutate()
  }
  return (
    <Dialog close={close} title={`${t('webhook.remove_title')} · ${endpoint.description}`}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('webhook.remove_effect')}</p>
        <TextInput
          data-autofocus
          label={t('webhook.remove_typed', { host })}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ProblemNote error={remove.error} />
        <FormButtons close={close}>
          <Button
            type="submit"
            color="red"
            disabled={typed.trim() !== host}
            loading={remove.isPending}
          >
            {t('webhook.remove')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
