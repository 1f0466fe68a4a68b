/** Collects the bytes of a sort key and hands them out as a one-byte string. */
export class KeyWriter {
  private bytes = Buffer.allocUnsafeSlow(1024);
  private at = 0;

  start(): void {
    this.at = 0;
  }

  get length(): number {
    return this.at;
  }

  byte(value: number): void {
    this.need(1);
    this.bytes[this.at++] = value;
  }

  uint16(value: number): void {
    this.need(2);
    this.at = this.bytes.writeUInt16BE(value, this.at);
  }

  uint32(value: number): void {
    this.need(4);
    this.at = this.bytes.writeUInt32BE(value, this.at);
  }

  uint64(value: bigint): void {
    this.need(8);
    this.at = this.bytes.writeBigUInt64BE(value, this.at);
  }

  raw(source: Uint8Array): void {
    this.need(source.length);
    this.bytes.set(source, this.at);
    this.at += source.length;
  }

  /** UTF-8 that ends in 0; a 0 inside becomes 0,255, so that a prefix sorts first. */
  text(value: string): void {
    this.need(value.length * 3 + 1);
    if (!value.includes('\0')) {
      this.at += this.bytes.write(value, this.at);
    } else {
      for (const byte of Buffer.from(value)) {
        this.byte(byte);
        if (byte === 0) this.byte(255);
      }
    }
    this.byte(0);
  }

  double(value: number): void {
    this.need(8);
    const at = this.at;
    this.at = this.bytes.writeDoubleBE(value, at);
    if ((this.bytes[at] as number) < 128) this.bytes[at] = (this.bytes[at] as number) | 128;
    else this.invert(at);
  }

  /** Turns the order round for what was written since `from`. */
  invert(from: number): void {
    for (let index = from; index < this.at; index += 1) {
      this.bytes[index] = 255 - (this.bytes[index] as number);
    }
  }

  toString(): string {
    return this.bytes.toString('latin1', 0, this.at);
  }

  private need(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const bigger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.at + length));
    this.bytes.copy(bigger, 0, 0, this.at);
    this.bytes = bigger;
  }
}
