import { compileServer } from './compile.mjs';

export default function setup() {
  compileServer();
}
