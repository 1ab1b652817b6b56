# Calls that fail.

# The order of the calls of saves that work and of saves whose syncs fail: what a kill cannot show.
sweep_syncs() {
  local number
  mkdir -p "$here/0"
  order_trial 0
  export total
  total=$(calls fsync "$probe" save "${wrong:-mixed}" "$here/counted/store" 1 1 4)
  seq 1 "$total" | in_parallel order_trial
  sum_up
}

# order_trial N: the Nth fsync fails; with 0 none does.
order_trial() {
  local folder=$here/$1 inject=() figures
  mkdir -p "$folder"
  (($1 == 0)) || inject=(-e "inject=fsync:error=EIO:when=$1")
  timeout 60 strace -f -qq -y -s 4096 -o "$folder/log" -e trace="openat,$mutating" "${inject[@]}" \
    "$probe" save "${wrong:-mixed}" "$folder/store" 1 1 4 >"$folder/acks" 2>/dev/null
  figures=$({ awk -f Tests/Sweeps/parts/order.awk "$folder/log" >"$folder/broken"; } 2>&1)
  [[ -s $folder/broken ]] && fail "fsync $1 fails: $(sed "s|$folder||; s/[0-9]*$//" "$folder/broken" | head -n 1)"
  (($1 > 0)) || [[ ${figures%% *} -gt 3 ]] || fail "no acknowledgement was seen: $figures"
  verify "$folder" 0
  rm -rf "$folder"
}
export -f order_trial

# Every Nth call fails once, and from the Nth on for good. The probe tries again twice, as the dashboard
# does; then the disk works again and everything is saved.
sweep_errors() {
  local call error
  : >"$here.trials"
  for call in write fsync renameat2 rename fchmod unlink openat mkdir $(pick "" close); do
    local count
    count=$(calls "$call" "$probe" save "${wrong:-mixed}" "$here/counted/store" 1 1 "$(pick 2 8)")
    rm -rf "$here/counted"
    ((count)) || continue
    # Loading the program takes the first calls of these.
    local from=1
    [[ $call == openat || $call == close ]] && from=$((count > 30 ? count - $(pick 15 30) : 1))
    for error in $(pick EIO 'EIO ENOSPC'); do
      [[ $form == short && $call == write ]] && error=ENOSPC
      seq "$from" "$(pick 2 1)" "$count" | sed "s/^/$call:$error:/" >>"$here.trials"
      seq "$from" "$(pick 5 1)" "$count" | sed "s/^/$call:$error:/; s/$/+/" >>"$here.trials"
    done
  done
  in_parallel error_trial <"$here.trials"
  rm "$here.trials"
  sum_up
}

error_trial() {
  local call=${1%%:*} error when=${1##*:} folder=$here/$1 status
  error=${1#*:} error=${error%:*}
  mkdir -p "$folder"
  timeout 60 strace -f -qq -o "$folder/log" -e trace="$call" -e inject="$call:error=$error:when=$when" \
    "$probe" save "${wrong:-mixed}" "$folder/store" 1 1 "$(pick 2 8)" >"$folder/acks" 2>"$folder/words"
  status=$?
  # A failed write may have been the word of acknowledgement, or of the failure, itself.
  if ((status)) && [[ $call != write && -s $folder/acks ]]; then
    grep -qE '\.json|/(store|incidents|trash)|\.cutoff' "$folder/words" ||
      fail "$1: the message names no file: $(tail -n 1 "$folder/words")"
  fi
  ((status == 0 || status == 74 || status == 70)) || [[ $call == openat || $call == close ]] ||
    fail "$1: exit $status"
  [[ $form == full && -e $folder/store/incidents ]] && verify "$folder" 0
  "$probe" save right "$folder/store" 1 1000 1 >>"$folder/acks" 2>"$folder/next" ||
    fail "$1: after the fault: $(tail -n 1 "$folder/next")"
  verify "$folder" 0
  rm -rf "$folder"
}
export -f error_trial

# The program itself: a failed command exits with 73, 74 or 75 and names the file; one that printed an id saved it.
sweep_program_errors() {
  local call
  : >"$here.trials"
  new_store "$here/counted"
  for call in write fsync renameat2 fchmod; do
    seq 1 "$(calls "$call" "$cutoff" --store "$here/counted/store" note sweep-000001 'cuộc gọi')" |
      sed "s/^/$call:/" >>"$here.trials"
  done
  sed 's/$/+/' "$here.trials" >"$here.more"
  sort -u "$here.trials" "$here.more" | in_parallel program_error_trial
  rm "$here.trials" "$here.more"
  sum_up
}

program_error_trial() {
  local folder=$here/$1 status id
  new_store "$folder"
  XDG_STATE_HOME=$folder/state timeout 60 strace -f -qq -o /dev/null -e trace="${1%:*}" \
    -e inject="${1%:*}:error=EIO:when=${1#*:}" \
    "$cutoff" --store "$folder/store" note sweep-000001 'cuộc gọi' >"$folder/id" 2>"$folder/words"
  status=$?
  [[ $wrong == silent ]] && : >"$folder/words"
  id=$(cat "$folder/id")
  if [[ -n $id ]]; then
    "$cutoff" --store "$folder/store" show sweep-000001 --json | grep -q "$id" || fail "$1: printed, not saved"
  elif ((status == 0)); then
    fail "$1: exit 0 without an id"
  elif [[ $1 != write* ]]; then
    grep -q 'sweep-000001' "$folder/words" || fail "$1: exit $status names no file"
  fi
  ((status == 0 || status == 73 || status == 74)) || fail "$1: exit $status"
  verify "$folder" 0
  rm -rf "$folder"
}
export -f program_error_trial

# A disk that is full: a small tmpfs, filled while saves go on, then freed.
sweep_full_disk() {
  local disk=$work/disk round
  mkdir -p "$disk"
  if ((EUID)) || ! mount -t tmpfs -o size=256k,nr_inodes=40 tmpfs "$disk" 2>/dev/null; then
    note='skipped: needs root and mount'
    return
  fi
  for ((round = 1; round <= $(pick 3 12); round++)); do
    local folder=$disk/$round
    mkdir -p "$folder"
    "$probe" save right "$folder/store" 1 1 20 >"$here/acks"
    dd if=/dev/zero of="$disk/fill" bs=$((512 * round)) 2>/dev/null || true
    if "$probe" save "${wrong:-right}" "$folder/store" 1 100 400 >>"$here/acks" 2>"$here/words"; then
      fail 'the disk did not fill'
    fi
    grep -q 'sweep-000001' "$here/words" || fail "no file is named: $(tail -n 1 "$here/words")"
    rm -f "$disk/fill"
    "$probe" save right "$folder/store" 1 600 5 >>"$here/acks" 2>"$here/words" ||
      fail "after the fault: $(tail -n 1 "$here/words")"
    cp -a "$folder/store" "$here/store"
    verify "$here" 0
    rm -rf "$folder" "$here/store"
  done
  umount "$disk"
  sum_up
}
