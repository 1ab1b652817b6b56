# What several sweeps use. Sourced by Tests/Sweeps/run.

mutating=write,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,fchmod,ftruncate,mkdir
export mutating

# fail WORDS: the sweep has failed, and why.
fail() { printf '%s\n' "$*" >>"$here.failures"; }

# in_parallel FUNCTION: calls it with each word of the standard input.
in_parallel() { xargs -r -n 1 -P "$jobs" bash -c "set -uo pipefail; $1 \"\$1\" 2>/dev/null" _; }

# calls KIND COMMAND…: how often a command makes a call.
calls() {
  local kind=$1
  shift
  strace -f -qq -o "$here/calls" -e trace="$kind" "$@" >/dev/null 2>&1 || true
  grep -c '(' "$here/calls" || true
}

# nth_calls COMMAND…: CALL:N for every call of a command that changes something. strace counts every call by
# itself.
nth_calls() {
  strace -f -qq -o "$here/calls" -e trace="$mutating" "$@" >/dev/null 2>&1 || true
  sed -n 's/^[0-9]* *\([a-z0-9]*\)(.*/\1/p' "$here/calls" | awk '{ print $0 ":" ++count[$0] }'
}

# verify FOLDER KILLED: looks at FOLDER/store against FOLDER/acks and writes a line of figures.
verify() {
  local figures
  if figures=$("$probe" verify "$1/store" "$1/acks" 2>"$1/verify"); then
    echo "$2 $figures" >>"$here.figures"
    [[ ! -s $1/verify ]] || fail "$(head -n 1 "$1/verify")"
  else
    fail "verify: $(tail -n 1 "$1/verify")"
  fi
}

# Sums up what the trials wrote: KILLED ACKED LOST TORN LEFT KEPT.
sum_up() {
  [[ -s $here.figures ]] || { fail 'no trial was counted'; return; }
  read -r trials kills acked lost torn left seen < <(
    awk '{ t++; k += $1; a += $2; l += $3; o += $4; f += $5; if ($1) counts[$2] = 1 }
      END { for (c in counts) s++; print t, k + 0, a, l, o, f, s + 0 }' "$here.figures")
  rm -f "$here.figures"
}

# pick SHORT FULL: the one for this form.
pick() { if [[ $form == full ]]; then echo "$2"; else echo "$1"; fi; }

export -f fail in_parallel verify pick

# new_store FOLDER: a store with the incident 1.
new_store() {
  mkdir -p "$1"
  "$probe" save right "$1/store" 1 1 1 >"$1/acks"
}
export -f new_store
