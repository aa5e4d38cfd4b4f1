/** Whom the sending server named; empty for what wants no answer. */
export interface Envelope {
  readonly from: string
  readonly to: string
}

/** What the host said to a mail. Only `taken` and `later` are worth telling apart from the rest. */
export interface InletAnswer {
  readonly status: number
  /** One word of its own: `taken`, `later`, `refused`, `no_such_address`, `too_large`. */
  readonly word: string
}

const PATIENCE_MS = 60_000

/**
 * Hands one mail to the inlet of a one-machine host, as its mail server would.
 * @param secret `HOST_MAIL_SECRET` of the host's data folder
 */
export async function handIn(
  address: string,
  secret: string,
  { from, to }: Envelope,
  raw: Uint8Array<ArrayBuffer>,
): Promise<InletAnswer> {
  const response = await fetch(`${address}/mail-inlet?${new URLSearchParams({ from, to })}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    body: raw,
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  return { status: response.status, word: (await response.text()).trim() }
}
