import type { WebhookEndpointView } from '@bylaw/contract'
import { Menu, Switch } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { changeEndpoint, pingEndpoint } from './queries'
import { RemoveDialog } from './remove-dialog'
import { RotateDialog } from './rotate-dialog'
import { webhookWords } from './words'

interface EndpointRowProps {
  readonly endpoint: WebhookEndpointView
  readonly tellSecret: (secret: string | undefined) => void
}

/** One endpoint: on or off, and what can be done with it. */
export function EndpointRow({ endpoint, tellSecret }: EndpointRowProps) {
  const t = useWords(webhookWords)
  const language = useLanguage()
  const router = useRouter()
  const [asking, ask] = useState<'rotate' | 'remove'>()
  const refresh = [['webhooks']]
  const turn = useChange({
    change: (enabled: boolean) => changeEndpoint(endpoint, { enabled }),
    refresh,
  })
  const ping = useChange({
    change: (_, command) => pingEndpoint(endpoint, command),
    refresh,
  })
  const { description: name, url, types, enabled, disabledReason } = endpoint
  const close = () => ask(undefined)
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="under endpoint-url">{url}</span>
        <ProblemNote error={turn.error ?? ping.error} />
        {ping.isSuccess ? (
          <span className="under" role="status">
            {t('webhook.pinged')}
          </span>
        ) : null}
      </th>
      <td className="wide">
        <span
          title={formatList(
            types.map((type) => t(`webhook.type_${type}`)),
            language,
          )}
        >
          {types.length === 0
            ? t('webhook.all_events')
            : t('webhook.event_count', { count: types.length })}
        </span>
      </td>
      <td>
        <Switch
          label={
            <>
              <span className="wide">{t(enabled ? 'webhook.enabled' : 'webhook.disabled')}</span>
              <span className="only-spoken"> {name}</span>
            </>
          }
          checked={enabled}
          disabled={turn.isPending}
          onChange={(event) => turn.mutate(event.currentTarget.checked)}
        />
        {disabledReason ? (
          <span className="under">
            {disabledReason === 'gone' ? t('webhook.disabled_gone') : disabledReason}
          </span>
        ) : null}
      </td>
      <td className="acts">
        <Menu portalProps={{ target: '#main' }}>
          <Menu.Target>
            <button
              type="button"
              className="icon-button"
              aria-label={t('webhook.actions', { name })}
            >
              <IconDots size={18} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => ping.mutate()}>{t('webhook.ping')}</Menu.Item>
            <Menu.Item
              onClick={() => router.history.push(`/webhooks/deliveries?endpoint=${endpoint.id}`)}
            >
              {t('webhook.see_deliveries')}
            </Menu.Item>
            <Menu.Item onClick={() => ask('rotate')}>{t('webhook.rotate')}</Menu.Item>
            <Menu.Divider role="separator" />
            <Menu.Item color="red" onClick={() => ask('remove')}>
              {t('webhook.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {asking === 'rotate' ? (
          <RotateDialog endpoint={endpoint} tellSecret={tellSecret} close={close} />
        ) : null}
        {asking === 'remove' ? <RemoveDialog endpoint={endpoint} close={close} /> : null}
      </td>
    </tr>
  )
}
