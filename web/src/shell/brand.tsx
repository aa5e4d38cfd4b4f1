/** The seal: the product's mark, drawn so that it needs no font. */
export function Seal({ size = 26 }: { size?: number }) {
  return <img className="seal" src="/seal.svg" alt="" width={size} height={size} />
}
