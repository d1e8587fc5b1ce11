import java.io.ByteArrayOutputStream
import java.io.PrintStream
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ReadmeTest {
    @Test
    fun theProgramOfTheReadmePrintsWhatItSays() = assertEquals(readmeSays, printedBy { readmeProgram() })

    @Test
    fun theProgramOfTheTourPrintsWhatItSays() = assertEquals(tourSays, printedBy { tourProgram() })

    private fun printedBy(program: () -> Unit): String {
        val (printed, console) = ByteArrayOutputStream() to System.out
        System.setOut(PrintStream(printed))
        try {
            program()
        } finally {
            System.setOut(console)
        }
        return printed.toString()
    }
}
