import { Select } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { hasSeat, meansFrom } from './model'
import { useChoices, useMeansOptions } from './use-means'
import { tripWords } from './words'

interface MeansFieldsProps {
  readonly means: string
  readonly seat: string | null
  readonly change: (next: { means?: string; seat?: string | null }) => void
}

/** A means of transport, and its seat where the ticket has one. */
export function MeansFields({ means, seat, change }: MeansFieldsProps) {
  const t = useWords(tripWords)
  const { data } = useChoices()
  const options = useMeansOptions()
  const needsSeat = data !== undefined && means !== '' && hasSeat(data, meansFrom(means))
  const seats = data?.seats ?? []
  return (
    <div className="form-pair">
      <Select
        label={t('trip.mode')}
        data={[...options]}
        value={means === '' ? null : means}
        onChange={(next) => change({ means: next ?? '', seat: null })}
      />
      {needsSeat && seats.length > 0 ? (
        <Select
          label={t('trip.seat')}
          data={[...new Set([...seats, ...(seat === null ? [] : [seat])])]}
          placeholder={t('trip.seat_none')}
          clearable
          value={seat}
          onChange={(next) => change({ seat: next })}
        />
      ) : null}
    </div>
  )
}
