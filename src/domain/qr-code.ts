/** A QR code as one line of drawing, so that paper leads back to its page. */
import { encode } from 'uqr';

/** White modules a scanner needs around the code (ISO/IEC 18004). */
const quiet = 4;

/** One row, drawn from its left edge: over the white by "m", along the black by "h". */
function runsOf(row: readonly boolean[]): string {
  let drawn = '';
  for (let from = 0; from <= row.lastIndexOf(true);) {
    const black = row[from]!;
    const end = row.indexOf(!black, from);
    const length = (end < 0 ? row.length : end) - from;
    drawn += black ? `h${length}` : `m${length} 0`;
    from += length;
  }
  return drawn;
}

type QrCode = { viewBox: string; path: string };

/** By address: a bulletin and its slide lead to the same one. */
const codes = new Map<string, QrCode>();

function draw(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * quiet;
  const path = data.map((row, y) => `M0 ${y}${runsOf(row)}`).join('');
  return { viewBox: `${-quiet} ${-quiet - 0.5} ${side} ${side}`, path };
}

/**
 * The QR code of an address, at error correction M: it bears the wear of a noticeboard.
 * @returns `viewBox` with the quiet zone inside it, and `path` to stroke, one module wide
 */
export function qrCode(address: string): QrCode {
  const code = codes.get(address) ?? draw(address);
  codes.set(address, code);
  return code;
}
