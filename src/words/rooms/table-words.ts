/**
 * What stands over two columns of figures in a block of even letters. Languages whose letters are wider than digits have
 * none: what their columns are is said above the block.
 */
export interface TableHead {
  readonly first: string;
  readonly second: string;
}
