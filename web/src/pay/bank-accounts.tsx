import type { NewBankAccount, PersonView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { isComing } from './model'
import { payOutWords } from './payout-words'
import { addBankAccount, payQueries } from './queries'

/** Where a person's pay goes, newest first, and the form for another account. */
export function BankAccounts({ person }: { readonly person: PersonView }) {
  const t = useWords(payOutWords)
  const place = usePlace()
  const may = useMay()
  const me = useMe().person
  const { data, error } = useQuery(payQueries.bankAccounts(person.id))
  const [adding, setAdding] = useState(false)
  return (
    <section className="bank-accounts" aria-labelledby="bank-accounts">
      <h3 id="bank-accounts" className="part-title">
        {t('payout.accounts')}
      </h3>
      {error ? (
        <Failed error={error} />
      ) : !data ? (
        <Waiting lines={2} />
      ) : data.length === 0 ? (
        <p className="area-lead">{t('payout.account_none')}</p>
      ) : (
        <ul className="employment-history">
          {[...data].reverse().map((account) => (
            <li key={account.recordedAt}>
              <span>
                {t('payout.account_ending', account)} · {account.holder}
                <br />
                <small className="under">
                  {t('payout.account_by', {
                    name: account.recordedBy,
                    at: formatInstant(account.recordedAt, place),
                  })}
                  {isComing(account, Date.parse(account.recordedAt))
                    ? ` · ${t('payout.account_since', { at: formatInstant(account.countsFrom, place) })}`
                    : ''}
                </small>
                {account.ground === null ? null : (
                  <>
                    <br />
                    <small className="under">
                      {t('payout.account_ground', { ground: account.ground })}
                    </small>
                  </>
                )}
                {account.objection ? (
                  <>
                    <br />
                    <span className="badge badge-must">{t('payout.account_objected')}</span>{' '}
                    <small className="under">{account.objection.reason}</small>
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!data || !may('bank_account.change') || person.id === me.id ? null : adding ? (
        <AccountForm person={person} isFirst={data.length === 0} close={() => setAdding(false)} />
      ) : (
        <Button size="xs" variant="default" onClick={() => setAdding(true)}>
          {t(data.length === 0 ? 'payout.account_add' : 'payout.account_change')}
        </Button>
      )}
    </section>
  )
}

interface AccountFormProps {
  readonly person: PersonView
  readonly isFirst: boolean
  readonly close: () => void
}

function AccountForm({ person, isFirst, close }: AccountFormProps) {
  const t = useWords(payOutWords)
  const common = useWords(commonWords)
  const [bank, setBank] = useState('')
  const [number, setNumber] = useState('')
  const [holder, setHolder] = useState(person.name)
  const [ground, setGround] = useState('')
  const add = useChange({
    change: (wish: NewBankAccount, command) => addBankAccount(person.id, wish, command),
    refresh: [['pay']],
    done: close,
  })
  const wrong = fieldErrors(add.error)
  const isNumber = /^\d{8,30}$/.test(number.replaceAll(' ', ''))
  const asksGround = wrong['ground'] !== undefined || ground !== ''
  const complete = bank.trim() !== '' && isNumber && holder.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const why = ground.trim() === '' ? {} : { ground: ground.trim() }
    if (complete) add.mutate({ bank: bank.trim(), number, holder: holder.trim(), ...why })
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('payout.bank')}
        description={t('payout.bank_hint')}
        maxLength={100}
        value={bank}
        error={wrong['bank']}
        onChange={(event) => setBank(event.currentTarget.value)}
      />
      <div className="form-pair">
        <TextInput
          label={t('payout.number')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          value={number}
          error={
            wrong['number'] ?? (number !== '' && !isNumber ? t('payout.number_wrong') : undefined)
          }
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <TextInput
          label={t('payout.holder')}
          autoComplete="off"
          maxLength={60}
          value={holder}
          error={wrong['holder']}
          onChange={(event) => setHolder(event.currentTarget.value)}
        />
      </div>
      {asksGround ? (
        <TextInput
          label={t('payout.ground')}
          maxLength={200}
          value={ground}
          error={wrong['ground']}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
      ) : null}
      {isFirst ? null : <p className="area-lead">{t('payout.account_cooling')}</p>}
      <ProblemNote error={add.error} fieldsSayWhy />
      <FormButtons close={close}>
        <Button type="submit" disabled={!complete} loading={add.isPending}>
          {common('common.save')}
        </Button>
      </FormButtons>
    </form>
  )
}
