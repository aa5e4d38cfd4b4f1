import type { BankAccountView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { isComing, ownAccounts } from './model'
import { payOutWords } from './payout-words'
import { objectToAccount, payQueries } from './queries'

/** Where the reader’s own pay goes, and what was recorded of late: they object to what is not theirs. */
export function OwnAccount() {
  const t = useWords(payOutWords)
  const common = useWords(commonWords)
  const place = usePlace()
  const { person } = useMe()
  const { data } = useQuery(payQueries.bankAccounts(person.id))
  const [now] = useState(() => Date.now())
  const [objecting, setObjecting] = useState<BankAccountView>()
  if (!data) return null
  const { present, fresh } = ownAccounts(data, now)
  return (
    <>
      <p className="area-lead">
        {present
          ? `${t('payout.account_own')}${common('common.colon')}${t('payout.account_ending', present)}`
          : t('payout.account_own_none')}
      </p>
      {fresh.map((account) => (
        <div key={account.id} className="notice notice-must own-account">
          <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
          <p>
            {t(isComing(account, now) ? 'payout.account_coming' : 'payout.account_fresh', {
              at: formatInstant(account.countsFrom, place),
              until: formatInstant(account.objectionUntil, place),
              name: account.recordedBy,
              account: t('payout.account_ending', account),
            })}
          </p>
          <Button size="xs" variant="default" onClick={() => setObjecting(account)}>
            {t('payout.object')}
          </Button>
        </div>
      ))}
      {objecting ? (
        <ObjectionDialog
          personId={person.id}
          account={objecting}
          close={() => setObjecting(undefined)}
        />
      ) : null}
    </>
  )
}

interface ObjectionDialogProps {
  readonly personId: string
  readonly account: BankAccountView
  readonly close: () => void
}

/** Says that an account is not one’s own; from then on nothing is paid to it. */
function ObjectionDialog({ personId, account, close }: ObjectionDialogProps) {
  const t = useWords(payOutWords)
  const [reason, setReason] = useState('')
  const object = useChange({
    change: (text: string, command) => objectToAccount(personId, account.id, text, command),
    refresh: [['pay']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') object.mutate(reason.trim())
  }
  return (
    <Dialog close={close} title={t('payout.object_title', account)}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('payout.object_lead')}</p>
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={200}
          label={t('payout.object_reason')}
          value={reason}
          error={fieldErrors(object.error)['reason']}
          onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <ProblemNote error={object.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button
            type="submit"
            color="red"
            disabled={reason.trim() === ''}
            loading={object.isPending}
          >
            {t('payout.object')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
