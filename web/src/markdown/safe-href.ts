const SCHEMES = /^(https?|mailto|tel):/i
const OWN = /^(\/(?!\/)|#)/

/**
 * Where a link in somebody’s text may lead: to the web, to an address or number, or within the
 * product. Anything else (`javascript:`, `data:`, a host without a scheme) is no link.
 */
export function safeHref(url: string): string | undefined {
  const plain = url.trim()
  return SCHEMES.test(plain) || OWN.test(plain) ? plain : undefined
}

/** Whether a link leaves the product. */
export const leaves = (href: string): boolean => !OWN.test(href)
