/** Two independent 32-bit hashes, fed one unit at a time: with 10,000 terms a chance hit is rarer than one in a billion. */
export class Hash {
  a = 0
  b = 0

  set(a: number, b: number): void {
    this.a = a
    this.b = b
  }

  reset(): void {
    this.set(0x811c9dc5 | 0, 0x3c6ef372)
  }

  add(unit: number): void {
    this.a = Math.imul(this.a ^ unit, 0x01000193)
    this.b = Math.imul((this.b ^ unit) + ((this.b >>> 15) ^ 0x5bd1), 0x5bd1e995)
  }

  addUnits(units: Uint16Array, length: number): void {
    for (let at = 0; at < length; at++) this.add(units[at] as number)
  }

  /** Both hashes as one number that is safe to compare and to use as a key. */
  get key(): number {
    return (this.b & 0x1fffff) * 0x1_0000_0000 + (this.a >>> 0)
  }
}
