import Desk

@main
struct Main {
  static func main() { CommandLineDesk.run() }
}
