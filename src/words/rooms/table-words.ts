/**
 * What stands over two columns of figures in a block of even letters. Languages whose letters are wider than digits have
 * none: their titles say it.
 */
export interface TableHead {
  readonly first: string;
  readonly second: string;
}
