import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { customerQueries } from '../customers/queries'
import { useWords } from '../i18n/use-words'
import { queueWords } from './words'

interface AssetFieldProps {
  readonly customerId: string
  readonly value: string | undefined
  readonly change: (assetId: string | undefined) => void
  readonly error: ReactNode
}

/** Which of the customer's products a ticket is about; nothing where none is known. */
export function AssetField({ customerId, value, change, error }: AssetFieldProps) {
  const t = useWords(queueWords)
  const { data: assets = [] } = useQuery(customerQueries.assets(customerId))
  if (assets.length === 0) return null
  return (
    <Select
      label={t('queue.new_asset')}
      placeholder={t('queue.new_asset_none')}
      searchable
      clearable
      data={assets.map(({ id, product, serial, place }) => ({
        value: id,
        label: [product, serial, place].filter(Boolean).join(' · '),
      }))}
      value={value ?? null}
      onChange={(chosen) => change(chosen ?? undefined)}
      error={error}
    />
  )
}
