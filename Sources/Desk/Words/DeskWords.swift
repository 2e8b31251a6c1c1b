import Hotel

/// A sentence about a text, a number or a date.
typealias TextPhrase = @Sendable (String) -> String
typealias CountPhrase = @Sendable (Int) -> String
typealias DayPhrase = @Sendable (Day) -> String

/// Everything that a person reads at the desk, in one language; what guests and staff have typed
/// stays as it is.
struct DeskWords: Sendable {
  let frame: FrameWords
  let keys: KeyWords
  let commands: CommandWords
  let refusals: RefusalWords
  let home: HomeWords
  let reasons: ReasonWords
  let card: CardWords
  let stays: StayWords
  let recognition: RecognitionWords
  let alerts: AlertWords
  let contradictions: ContradictionWords
  let preference: PreferenceScreenWords
  let incident: IncidentWords
  let checkIn: CheckInWords
  let questions: QuestionWords
  let trail: TrailWords
  let guestForm: GuestFormWords
  let lists: ListWords
  let budget: BudgetWords
  let staff: StaffWords
  let signIn: SignInWords
  let prompts: PromptWords
  let privacy: PrivacyWords
  let help: HelpWords
  let palette: PaletteWords
  let settings: SettingsWords
  let handOver: HandOverWords
  let plain: PlainWords
  let progress: ProgressWords
  let terms: TermWords
  let reading: ReadingWords
  private(set) var dates: DateWords
  private(set) var numbers: NumberWords
  let errors: ErrorWords
  let usage: UsageWords
  let options: OptionWords
  let answers: AnswerWords

  /// What stands in answers for programs: the same in every language.
  static let forPrograms = english

  static func of(_ language: Language) -> DeskWords {
    switch language {
    case .english: english
    case .german: german
    }
  }

  /// The same words, with the dates of lists and titles and all amounts written another way.
  func written(as formats: DeskSettings.Formats) -> DeskWords {
    var words = self
    words.dates = dates.written(as: formats)
    words.numbers = numbers.written(as: formats)
    return words
  }
}
