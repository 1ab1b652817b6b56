# `cutoff alerts`, killed at every call that changes something: each thing is told at least once, at most twice.

alerts_now=2020-07-03T23:30:00+07:00
export alerts_now

# A threshold, a promise that is late, a check that is due.
sweep_alerts() {
  export told
  local id
  "$cutoff" init "$here/made" >/dev/null 2>&1
  id=$("$cutoff" new 'Kho lạnh' --provider A --customer B --cutoff '0h 4/7/2020' --lang vi \
    --store "$here/made" --now 2020-07-01T08:00:00+07:00 2>/dev/null)
  "$cutoff" promise "$id" 'trả nợ' --by A --to B --due '9h 3/7/2020' --lang vi \
    --store "$here/made" --now 2020-07-01T08:05:00+07:00 >/dev/null 2>&1
  told=$("$cutoff" alerts --peek --lang vi --store "$here/made" --now "$alerts_now" | wc -l)
  ((told > 2)) || { fail "only $told things to tell"; return; }
  local form_options
  {
    XDG_STATE_HOME=$here/counted nth_calls "$cutoff" alerts --lang vi --store "$here/made" --now "$alerts_now" |
      sed 's/$/:text/'
    if [[ $form == full ]]; then
      for form_options in json run; do
        rm -rf "$here/counted"
        # shellcheck disable=SC2046
        XDG_STATE_HOME=$here/counted nth_calls "$cutoff" alerts --lang vi --store "$here/made" \
          --now "$alerts_now" $(alerts_options "$form_options" "$here/counted.told") | sed "s/\$/:$form_options/"
      done
    fi
  } >"$here.trials"
  in_parallel alerts_trial <"$here.trials"
  sum_up
}

# alerts_options FORM FILE: the options of a form; what it tells goes to the standard output or to FILE.
alerts_options() {
  case $1 in
    text) ;;
    json) echo --json ;;
    run) echo --json --run tee -a "$2" ;;
  esac
}
export -f alerts_options

# Kills one call, lets the next one go on, and counts how often each thing was told by both.
alerts_trial() {
  local call=${1%:*} form_of=${1##*:} folder=$here/$1 status options
  mkdir -p "$folder"
  export XDG_STATE_HOME=$folder/state
  read -ra options < <(alerts_options "$form_of" "$folder/first") || true
  if [[ $wrong == moves-first ]]; then
    # The mark is there before anybody read a word.
    "$cutoff" alerts --lang vi --store "$here/made" --now "$alerts_now" >/dev/null 2>&1
    status=137
  else
    timeout 60 strace -f -qq -o /dev/null -e trace="${call%:*}" \
      -e inject="${call%:*}:signal=SIGKILL:when=${call#*:}" \
      "$cutoff" alerts --lang vi --store "$here/made" --now "$alerts_now" \
      ${options[0]:+"${options[@]}"} >"$folder/printed" 2>/dev/null
    status=$?
  fi
  options=()
  [[ $wrong == never-moves ]] && options=(--peek)
  "$cutoff" alerts --lang vi --store "$here/made" --now "$alerts_now" ${options[0]:+"${options[@]}"} \
    >"$folder/second" 2>"$folder/errors" || fail "call $1, next call: $(tail -n 1 "$folder/errors")"
  "$cutoff" alerts --lang vi --store "$here/made" --now "$alerts_now" ${options[0]:+"${options[@]}"} \
    >"$folder/third" 2>>"$folder/errors"
  alerts_figures "$1" "$folder" "$((status == 137))"
  rm -rf "$folder"
}
export -f alerts_trial

# What a call that was killed told is what its reader has: the text printed, or what its program was given.
alerts_figures() {
  local folder=$2 first=0 second third lost=0 torn=0 left
  [[ ! -e $folder/printed ]] || first=$(grep -c 'Kho lạnh: ' "$folder/printed") || true
  second=$(grep -c 'Kho lạnh: ' "$folder/second") || true
  third=$(grep -c 'Kho lạnh: ' "$folder/third") || true
  # Told at least once: all of it by the first call, or all of it by the second.
  ((first >= told || second == told)) || lost=$((told - second))
  ((second == 0 || second == told)) || fail "call $1: $second of $told things were told again"
  ((third == 0)) || fail "call $1: $third things were told a third time"
  [[ ! -s $folder/errors ]] || { torn=1; fail "call $1: $(head -n 1 "$folder/errors")"; }
  left=$(find "$folder/state" -name '*.new' | wc -l)
  echo "$3 $((first + second)) $lost $torn $left $first" >>"$here.figures"
}
export -f alerts_figures
