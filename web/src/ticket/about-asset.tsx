import type { TicketView } from '@bylaw/contract'
import { IconBox } from '@tabler/icons-react'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'

interface AboutAssetProps {
  readonly asset: NonNullable<TicketView['asset']>
  readonly customerId: string
}

/** Which of the customer's products it is about; colleagues go on to what else was with it. */
export function AboutAsset({ asset, customerId }: AboutAssetProps) {
  const { id, product, serial, place } = asset
  const name = [product, serial, place].filter(Boolean).join(' · ')
  return (
    <p className="ticket-asset">
      <IconBox size={15} stroke={1.7} aria-hidden />
      {useMay()('customer.read') ? (
        <Go href={`/customers/${customerId}?asset=${id}`}>{name}</Go>
      ) : (
        name
      )}
    </p>
  )
}
