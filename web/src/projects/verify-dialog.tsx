import type { QuantityPage, QuantityView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { formatDecimal } from '../format/money'
import { useWords } from '../i18n/use-words'
import { metresOf } from './model'
import { projectQueries, verifyQuantity } from './queries'
import { projectWords } from './words'

interface VerifyDialogProps {
  readonly quantity: QuantityView
  readonly person: string
  readonly close: () => void
}

/** Verifies a statement; where another statement has the same work, with which other piece it is. */
export function VerifyDialog({ quantity, person, close }: VerifyDialogProps) {
  const t = useWords(projectWords)
  const { data } = useQuery(projectQueries.quantity(quantity.id))
  const [anotherPiece, say] = useState('')
  const verify = useChange({
    change: (_, command) =>
      verifyQuantity(quantity, { anotherPiece: anotherPiece.trim() || null }, command),
    refresh: [['projects', 'quantities']],
    done: close,
  })
  const alike = data?.alike ?? []
  const isUnsaid = alike.length > 0 && anotherPiece.trim() === ''
  return (
    <Dialog close={close} title={t('project.verify_title', { name: person })}>
      <div className="form">
        <p className="area-lead">
          {t('project.verify_effect', { metres: formatDecimal(metresOf(quantity.lines)) })}
        </p>
        {alike.length > 0 ? (
          <>
            <Alike of={alike} />
            <TextInput
              label={t('project.which_piece')}
              maxLength={300}
              value={anotherPiece}
              error={fieldErrors(verify.error)['anotherPiece']}
              onChange={(event) => say(event.currentTarget.value)}
            />
          </>
        ) : null}
        <ProblemNote error={verify.error} />
        <FormButtons close={close}>
          <Button
            loading={verify.isPending}
            disabled={!data || isUnsaid}
            onClick={() => verify.mutate()}
          >
            {t('project.verify')}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}

/** Whose statements have the same work, and how far each has come. */
function Alike({ of }: { readonly of: QuantityPage['alike'] }) {
  const t = useWords(projectWords)
  return (
    <div className="notice">
      <div>
        <p>{t('project.alike')}</p>
        <ul className="place-errors">
          {of.map(({ id, person, crew, state }) => (
            <li key={id}>
              {crew === null ? person.name : `${person.name} · ${crew}`} · {t(`project.${state}`)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
