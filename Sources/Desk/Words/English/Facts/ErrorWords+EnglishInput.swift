import Hotel

/// What was asked or typed, and can't be done.
extension ErrorWords {
  static func englishRefusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .stay(let refusal): englishStay(refusal)
    case .handOver(let refusal): englishHandOver(refusal)
    case .alreadyDecided(let status):
      "It was decided before: \(TermWords.english.chargeStatus(status)). Nothing was changed."
    case .ownCharge: "Nobody decides on their own spend. Ask another manager."
    case .nothingStands(let status): englishNothingStands(status)
    case .alreadyRetired: "The preference was retired before. Record it anew if it holds again."
    case .alreadyClosed: "The complaint was closed before. Nothing was changed."
    case .nothingToUndo:
      "There is nothing of yours to take back here in this sign-in and business date."
    case .actedOn(let staff):
      "\(staff) has acted on it since, so it can't be taken back. Record what holds now."
    case .overLimit(let excess, let remaining):
      "The limit would be passed by \(excess): \(remaining) is left. Nothing was saved. Give less, "
        + "or leave out --no-approval so that a manager decides."
    case .unanswered(let question): QuestionWords.english.text(question)
    case .probablyKnown(let found): englishKnown(found)
    case .takenBackSince:
      "It was done before and taken back since: nothing of it stands. Leave out --id to do it anew."
    case .idInUse:
      "That id belongs to something else. Nothing was saved; leave it out, or choose another."
    case .otherDay(let open):
      "The open business date is \(DateWords.english.long(open)). Nothing was closed; name that date."
    case .dayNotOver(let day):
      "\(DateWords.english.long(day)) is not over at the hotel. Nothing was closed; add --early to close it all the same."
    case .text(let field, let finding): englishPaymentData(finding, field)
    case .money(let error): englishMoney(error)
    case .gesture(let error): englishGesture(error)
    case .malformed(let field, let value, let expected):
      (value.isEmpty ? "The \(field) is not right" : "“\(value)” is no \(field)")
        + ": it must be \(englishExpectation(expected))."
    case .staffExists: "That staff id is in use. Choose another."
    case .oneself: "You can't take yourself off the list. Another manager can."
    case .stopNotAcknowledged: "The STOP banner has not been acknowledged. Read it first."
    case .privacy(let refusal): englishPrivacy(refusal)
    }
  }

  private static func englishKnown(_ found: [ProbableDuplicate]) -> String {
    "Probably known already: "
      + found.map { "\($0.guest.id) \($0.guest.name)" }.joined(separator: ", ")
      + ". Use that profile, or say that it is nobody of these."
  }

  private static func englishNothingStands(_ status: Charge.Status) -> String {
    status == .pending
      ? "It still waits for a decision. Reject it instead."
      : "Nothing of it stands: it is \(TermWords.english.chargeStatus(status)). Nothing was changed."
  }

  private static func englishStay(_ refusal: StayRefusal) -> String {
    switch refusal {
    case .roomTaken(let room, _):
      "Somebody is in room \(room). Choose another, or check them out first."
    case .roomMissing: "No room was named and none is reserved. Give one with --room."
    case .wrongStatus(let status):
      "The stay is \(TermWords.english.stayStatus(status)), so this can't be done with it."
        + (status == .noShow || status == .cancelled
          ? " “frontdesk stay reinstate” takes that back." : "")
    case .isOver(let day):
      "The stay was to end on \(DateWords.english.long(day)). Say until when it is now: --departure."
    case .notDueYet(let day):
      "The stay begins on \(DateWords.english.long(day)), not today. Who comes early: "
        + "“frontdesk stay change --arrival today”, then check in."
    case .otherProperty(let code):
      "The stay belongs to \(code). Work from that hotel with --property \(code)."
    case .alreadyInHouse: "The guest is in house already. Use move for another room."
    case .leavesLater(let day):
      "The guest is booked until \(DateWords.english.long(day)) and was not checked out."
    }
  }

  private static func englishHandOver(_ refusal: HandOverRefusal) -> String {
    switch refusal {
    case .traceResolved: "The trace was done before. Nothing was changed."
    case .traceNotResolved: "The trace is still to be done. Nothing was changed."
    case .noSetUp:
      "The preference is nothing to be set up for that stay. See “arrivals --plain --json”."
    }
  }

  private static func englishPrivacy(_ refusal: PrivacyRefusal) -> String {
    switch refusal {
    case .stillInHouse(let code):
      "The guest is in house at \(code), alone or with somebody, so nothing was erased. Erase after "
        + "check-out."
    case .stillToCome(let day, let code):
      "The guest is expected at \(code) on \(DateWords.english.long(day)), so nothing was erased. "
        + "Once the reservation is cancelled (“frontdesk stay cancel”) or over, it can be done."
    case .erased: "The guest was erased, and nothing more is kept of them. Make a new profile."
    case .noRetention:
      "The policy says nothing of retention. Set “retention_years” in policy.json."
    }
  }

  @Sendable static func englishExpectation(_ expectation: Expectation) -> String {
    switch expectation {
    case .fewWords: "a few words"
    case .dayFrom(let day): "\(DateWords.english.full(day)) or later"
    case .dayIn(let days):
      "between \(DateWords.english.full(days.lowerBound)) and "
        + DateWords.english.full(days.upperBound)
    case .phone: "a number with digits"
    case .timePast: "a time that is past"
    case .roomNumber: "up to 8 letters and digits, with a digit among them"
    case .name: "a given or a family name"
    case .pin: "4 to 8 digits"
    case .otherPIN: "another PIN than the one before"
    case .lessEasyPIN: "a PIN that is harder to guess than 1111 or 1234"
    case .pinOrHash: "4 to 8 digits, or a $y$ hash"
    case .email: "an address with an @"
    case .gesture: "KIND:AMOUNT, such as FBC:120"
    case .propertyCode: "3 to 5 letters or digits"
    case .staffID: "1 to 16 letters, digits, “.” or “-”"
    case .guestNumber: "1 to 32 letters, digits, “.”, “_” or “-”"
    case .recordID: "8 to 64 letters, digits and hyphens"
    case .timeZone: "a time zone of this system, such as Europe/Lisbon"
    case .date: "a date of the calendar, such as 2026-10-14"
    case .moment: "a date and time such as 2026-10-14T14:20"
    case .day(let before): "a day after \(before)"
    case .jsonObject: "a JSON object"
    case .currencyCode: "a code such as USD"
    case .amount: "an amount"
    case .amountIn(let currency): "an amount in \(currency.code)"
    case .exchangeRate: "a rate such as 1.08"
    case .length(let range): "\(range.lowerBound) to \(range.upperBound) characters"
    case .wholeNumber(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .anyNumber: "a whole number"
    case .oneOf(let words): "one of " + words.joined(separator: ", ")
    case .path: "a file's path"
    case .renaming: "THEIRS=OURS, with one of our columns behind the ="
    }
  }

  @Sendable static func englishLine(_ failure: PreferenceLine.Failure) -> String {
    switch failure {
    case .empty: "The preference has no words. Write it as in “-lavender”."
    case .tooLong(let limit):
      "The preference is longer than \(limit) characters. Shorten it to what staff must know."
    case .refused(let finding): englishPaymentData(finding, "preference")
    }
  }

  @Sendable static func englishReading(_ error: ReadingError, _ expected: String) -> String {
    switch error {
    case .notUnderstood(let text): "“\(text)” is no \(expected)"
    case .notInFuture(let text): "“\(text)” is still to come"
    case .notInPast(let text): "“\(text)” is past"
    case .tooFar(let text): "“\(text)” is too far away"
    }
  }

  @Sendable static func englishGesture(_ error: GestureError) -> String {
    switch error {
    case .unknownKind(let text):
      "“\(text)” is nothing that is given. Write kind and amount, such as FBC:120; kinds are "
        + kinds(GestureKind.usual) + " and others."
    case .missingAmount(let kind): "\(kind) needs an amount. Write it as \(kind):120."
    case .missingKind(let amount):
      "\(amount) for what? Name it before the amount: " + kinds(GestureKind.usual) + " and others."
    case .money(let error): englishMoney(error)
    }
  }

  private static func kinds(_ kinds: [GestureKind]) -> String {
    kinds.map { "\($0.rawValue) \(TermWords.english.gesture($0))" }.joined(separator: ", ")
  }

  @Sendable static func englishMoney(_ error: MoneyError) -> String {
    switch error {
    case .malformed(let text):
      "“\(text)” is no amount. Write digits without a blank between them, such as 120 or 1,500.00."
    case .tooPrecise(let text, let currency):
      "“\(text)” has more decimals than \(currency.code) has. Round it."
    case .tooLarge: "The amount is too large to be kept. Check its digits."
    case .unknownRate(let currency):
      "The policy has no exchange rate for \(currency.code). Give the amount in the policy's "
        + "currency, or have a manager add the rate."
    }
  }

  @Sendable static func englishPaymentData(_ finding: NoteGuard.Finding, _ field: String) -> String
  {
    switch finding {
    case .cardNumber:
      "The \(field) holds what looks like a payment card number, so nothing was saved. "
        + "Take the number out."
    case .securityCode:
      "The \(field) holds what looks like a card's security code, so nothing was saved. "
        + "Take the code out."
    }
  }
}
